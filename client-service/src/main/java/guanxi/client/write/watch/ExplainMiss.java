package guanxi.client.write.watch;

import guanxi.language.client.CallBackId;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DueStep;
import guanxi.language.client.MissCause;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.ServiceStep;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Says why a step was missed.
 *
 * @param subject of it, as {@code S1-K00001}
 * @param round of a case; of a series 1, since it has but one
 * @param callBackId that found the problem; absent unless the step is about one
 * @param note absent if the cause says enough
 */
public record ExplainMiss(
        String subject,
        int round,
        ServiceStep step,
        @Nullable CallBackId callBackId,
        MissCause cause,
        @Nullable String note) {
    @TargetAggregateIdentifier
    String watch() {
        return new LookAtSteps(subject).watch();
    }

    boolean isAbout(SaidStep said) {
        return said.last() != null && isAbout(said.last().of());
    }

    private boolean isAbout(DueStep of) {
        int its = of.round() == null ? 1 : of.round();
        return of.step() == step && its == round && Objects.equals(of.callBackId(), callBackId);
    }

    void mustSayEnough() {
        if (cause == MissCause.OTHER && note == null)
            throw new CommandRejected(
                    WatchRule.ANOTHER_CAUSE_IS_SAID_IN_WORDS,
                    "Of another cause than those listed the note says which.",
                    "note");
    }

    boolean says(MissExplained before) {
        return before.cause() == cause && Objects.equals(before.note(), note);
    }

    MissExplained why(DeadlineMissed missed, Instant now) {
        return new MissExplained(missed.of(), missed.whose(), cause, note, now);
    }
}
