package guanxi.client.read.misses;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.DueStep;
import guanxi.language.client.LateEnd;
import guanxi.language.client.MissCause;
import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.Responsible;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step that was missed, as long as that holds.
 *
 * @param specialistId the agent who was responsible; of what a centre or department missed, who held the case then
 * @param responsible absent if nobody was named
 * @param lateness how it stopped being late; absent while it is late still
 * @param why absent until somebody said
 * @param explained whether somebody did
 */
public record MissedStep(
        DueStep of,
        ColleagueId specialistId,
        @Nullable Responsible responsible,
        Instant dueAt,
        @Nullable Ended lateness,
        @Nullable Why why,
        boolean explained) {
    public static final ViewDefinition<MissedStep> VIEW = view(
                    "missed_steps", 1, MissedStep.class, step -> step.of().key())
            .foundBy("dueAt")
            .foundBy("specialistId", "dueAt")
            .foundBy("responsible.role", "dueAt")
            .foundBy("responsible.who", "dueAt")
            .foundBy("why.cause", "dueAt")
            .foundBy("explained", "dueAt")
            .touchedBy(DeadlineEvent.class, event -> event.of().key())
            .touchedBy(MissEvent.class, event -> event.of().key());

    /** How and when it stopped being late. */
    public record Ended(LateEnd how, Instant at) {}

    /** @param note absent if the cause says enough */
    public record Why(MissCause cause, @Nullable String note) {}

    static MissedStep of(DeadlineMissed missed) {
        return new MissedStep(missed.of(), missed.whose(), missed.responsible(), missed.dueAt(), null, null, false);
    }

    MissedStep ended(LatenessEnded end) {
        return late(new Ended(end.how(), end.occurredAt()));
    }

    MissedStep lateStill() {
        return late(null);
    }

    MissedStep explained(MissExplained event) {
        var said = new Why(event.cause(), event.note());
        return new MissedStep(of, specialistId, responsible, dueAt, lateness, said, true);
    }

    private MissedStep late(@Nullable Ended end) {
        return new MissedStep(of, specialistId, responsible, dueAt, end, why, explained);
    }
}
