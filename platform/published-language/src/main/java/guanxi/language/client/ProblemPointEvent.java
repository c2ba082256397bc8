package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What troubles a client and what is done about it (F-4): one countermeasure at a time, done or dropped before the next. */
public sealed interface ProblemPointEvent extends DomainEvent {
    ProblemPointId problemPointId();

    ClientId clientId();

    /** Who identified it. */
    ColleagueId specialistId();

    /**
     * @param text what the matter is; names nobody
     * @param issue the visit's unsolved issue that it was taken from; absent where it was told by hand
     */
    @RecordedAs("client.ProblemPointIdentified")
    record ProblemPointIdentified(
            ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            String text,
            @Nullable VisitIssue issue,
            LocalDate identifiedOn,
            Instant occurredAt)
            implements ProblemPointEvent {}

    /** @param dueAt the end of the day on which it is due */
    @RecordedAs("client.CountermeasurePlanned")
    record CountermeasurePlanned(
            ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            Countermeasure countermeasure,
            LocalDate plannedOn,
            Instant dueAt,
            Instant occurredAt)
            implements ProblemPointEvent {}

    /** @param result what came of it; names nobody */
    @RecordedAs("client.CountermeasureDone")
    record CountermeasureDone(
            ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            String result,
            LocalDate doneOn,
            Instant occurredAt)
            implements ProblemPointEvent {}

    /** It will not be done; the problem point stands, and another may be planned. */
    @RecordedAs("client.CountermeasureDropped")
    record CountermeasureDropped(
            ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            String reason,
            LocalDate droppedOn,
            Instant occurredAt)
            implements ProblemPointEvent {}

    /**
     * The day on which it was due ended before it was done; said once.
     *
     * @param owner who had to do it
     * @param occurredAt the end of that day
     */
    @RecordedAs("client.CountermeasureOverdue")
    record CountermeasureOverdue(
            ProblemPointId problemPointId,
            ClientId clientId,
            ColleagueId specialistId,
            ColleagueId owner,
            LocalDate dueOn,
            Instant occurredAt)
            implements ProblemPointEvent {}
}
