package guanxi.platform.progress;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What one answer waits for: each view that it reads has seen what was recorded when it was asked, and what the service's reactions
 * made of that. Told of a processor before its view is read.
 */
public final class FreshAnswer implements Consumer<String> {
    private final Progress progress;
    private final long goal;
    private final long end;
    private final Set<String> passed = new HashSet<>();

    /** Why an answer that was to be fresh is not given. */
    enum FreshnessRule implements Rule {
        VIEW_IS_BEHIND;

        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    FreshAnswer(Progress progress, long goal, long end) {
        this.progress = progress;
        this.goal = goal;
        this.end = end;
    }

    @Override
    public void accept(String processor) {
        if (passed.contains(processor)) return;
        Set<String> reactions = progress.reactionsBefore(processor);
        boolean fresh = progress.await(reactions, goal, end)
                && progress.await(List.of(processor), reactions.isEmpty() ? goal : progress.head(), end);
        CommandRejected.require(
                fresh,
                FreshnessRule.VIEW_IS_BEHIND,
                "What is shown has not caught up with what is recorded; ask again in a moment.");
        passed.add(processor);
    }
}
