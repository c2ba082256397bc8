package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks of the service desk come to, step by step; it follows from what was told. {@code specialistId} is the agent who holds the
 * case, or whose series it is.
 */
public sealed interface DeadlineEvent extends DomainEvent {
    DueStep of();

    ColleagueId specialistId();

    default ClientId clientId() {
        return of().clientId();
    }

    /**
     * It is due, or due at another time, or somebody else's.
     *
     * @param version of the standard
     * @param warnAt from when on it is due soon
     * @param paused whether its case is; then its limit was full before, or it was promised since
     * @param responsible absent while nobody is named
     * @param occurredAt when that became known
     */
    @RecordedAs("client.DeadlineSet")
    record DeadlineSet(
            DueStep of,
            ColleagueId specialistId,
            int version,
            Instant dueAt,
            Instant warnAt,
            boolean paused,
            @Nullable Responsible responsible,
            Instant occurredAt)
            implements DeadlineEvent {}

    /**
     * What was due is not due any more: it is not needed, or its clock stands still.
     *
     * @param occurredAt since when it is not needed; else when it became known
     */
    @RecordedAs("client.DeadlineLifted")
    record DeadlineLifted(DueStep of, ColleagueId specialistId, Instant occurredAt) implements DeadlineEvent {}

    /**
     * It was done in time.
     *
     * @param dueAt absent if it was met while its case was paused
     * @param occurredAt when it was met
     */
    @RecordedAs("client.DeadlineMet")
    record DeadlineMet(
            DueStep of,
            ColleagueId specialistId,
            int version,
            @Nullable Instant dueAt,
            @Nullable Responsible responsible,
            Instant occurredAt)
            implements DeadlineEvent {}

    /**
     * It was not done in time, and is late.
     *
     * @param occurredAt when it was due, whenever it was found out
     */
    @RecordedAs("client.DeadlineMissed")
    record DeadlineMissed(
            DueStep of,
            ColleagueId specialistId,
            int version,
            Instant dueAt,
            @Nullable Responsible responsible,
            Instant occurredAt)
            implements DeadlineEvent {

        /** Whose affair it is: the agent's who was responsible; of what a centre or department missed, his who held the case. */
        public ColleagueId whose() {
            boolean isOfAnAgent = responsible != null && responsible.role() == Responsible.Role.AGENT;
            return isOfAnAgent ? new ColleagueId(responsible.who()) : specialistId;
        }
    }

    /**
     * What was missed is late no longer.
     *
     * @param occurredAt when it stopped being late
     */
    @RecordedAs("client.LatenessEnded")
    record LatenessEnded(DueStep of, ColleagueId specialistId, Instant dueAt, LateEnd how, Instant occurredAt)
            implements DeadlineEvent {}

    /**
     * Facts show otherwise: what was said does not hold, nor what was said after it of the same step.
     *
     * @param occurredAt when that became known
     */
    @RecordedAs("client.DeadlineCorrected")
    record DeadlineCorrected(DueStep of, ColleagueId specialistId, Saying takenBack, Instant occurredAt)
            implements DeadlineEvent {

        /** What was said of a step. */
        public enum Saying {
            MET,
            MISSED,
            LATENESS_ENDED
        }
    }
}
