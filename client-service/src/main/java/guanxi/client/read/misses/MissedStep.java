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
import guanxi.language.client.MissEvent.StepEscalated;
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
 * @param late whether it is late still
 * @param escalated whom it was brought before; absent if nobody
 */
public record MissedStep(
        DueStep of,
        ColleagueId specialistId,
        @Nullable Responsible responsible,
        Instant dueAt,
        @Nullable Ended lateness,
        @Nullable Why why,
        boolean explained,
        boolean late,
        @Nullable Escalated escalated) {
    public static final ViewDefinition<MissedStep> VIEW = view(
                    "missed_steps", 1, MissedStep.class, step -> step.of().key())
            .foundBy("dueAt")
            .foundBy("specialistId", "dueAt")
            .foundBy("responsible.role", "dueAt")
            .foundBy("responsible.who", "dueAt")
            .foundBy("why.cause", "dueAt")
            .foundBy("explained", "dueAt")
            .foundBy("escalated.at")
            .foundBy("late", "escalated.at")
            .foundBy("late", "escalated.toSupervisor")
            .foundBy("late", "escalated.toManager")
            .touchedBy(DeadlineEvent.class, event -> event.of().key())
            .touchedBy(MissEvent.class, event -> event.of().key());

    /** How and when it stopped being late. */
    public record Ended(LateEnd how, Instant at) {}

    /** @param note absent if the cause says enough */
    public record Why(MissCause cause, @Nullable String note) {}

    /**
     * When it was brought before whom, at first and each.
     *
     * @param toSupervisor absent of what no agent missed
     * @param toManager absent until it was late for long
     */
    public record Escalated(
            Instant at,
            @Nullable Instant toSupervisor,
            @Nullable Instant toManager) {}

    static MissedStep of(DeadlineMissed missed) {
        return new MissedStep(
                missed.of(), missed.whose(), missed.responsible(), missed.dueAt(), null, null, false, true, null);
    }

    MissedStep ended(LatenessEnded end) {
        return late(new Ended(end.how(), end.occurredAt()));
    }

    MissedStep lateStill() {
        return late(null);
    }

    MissedStep explained(MissExplained event) {
        var said = new Why(event.cause(), event.note());
        return new MissedStep(of, specialistId, responsible, dueAt, lateness, said, true, late, escalated);
    }

    MissedStep escalated(StepEscalated event) {
        Instant at = event.occurredAt();
        Escalated before = escalated == null ? new Escalated(at, null, null) : escalated;
        var now =
                switch (event.to()) {
                    case SUPERVISOR -> new Escalated(before.at(), at, before.toManager());
                    case MANAGER -> new Escalated(before.at(), before.toSupervisor(), at);
                };
        return new MissedStep(of, specialistId, responsible, dueAt, lateness, why, explained, late, now);
    }

    private MissedStep late(@Nullable Ended end) {
        return new MissedStep(of, specialistId, responsible, dueAt, end, why, explained, end == null, escalated);
    }
}
