package guanxi.client.write.watch;

import guanxi.platform.decision.Rule;

/** What is refused of what is said about a step. */
public enum WatchRule implements Rule {
    ONLY_A_MISSED_STEP_IS_EXPLAINED(Kind.CONFLICT),
    ANOTHER_CAUSE_IS_SAID_IN_WORDS(Kind.INVALID);

    private final Kind kind;

    WatchRule(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
