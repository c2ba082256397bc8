package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.Person;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A call that came in and what happened in its case (S1, S2, S5): {@code specialistId} is the agent who took it. */
public sealed interface CaseEvent extends DomainEvent {
    CaseStandard standard();

    CaseId caseId();

    ClientId clientId();

    ColleagueId specialistId();

    /** What tells the case from all other cases and series. */
    default String subject() {
        return DueStep.subject(standard().asOneOfAll(), caseId().number());
    }

    /**
     * @param caller who called
     * @param rings until it was taken (T-05); absent if nobody counted
     * @param reComplaintOf the case about which the client complains again; absent if it is about none
     * @param occurredAt when the call started
     */
    @RecordedAs("client.CaseOpened")
    record CaseOpened(
            CaseStandard standard,
            CaseId caseId,
            ClientId clientId,
            ColleagueId specialistId,
            Person caller,
            Instant startedAt,
            Instant endedAt,
            @Nullable Integer rings,
            String question,
            CaseAnswer answer,
            @Nullable CaseId reComplaintOf,
            Instant occurredAt)
            implements CaseEvent {}

    /** @param occurredAt when it happened */
    @RecordedAs("client.CaseEntryRecorded")
    record CaseEntryRecorded(
            CaseStandard standard,
            CaseId caseId,
            ClientId clientId,
            ColleagueId specialistId,
            CaseEntryId entryId,
            CaseEntry entry,
            Instant occurredAt)
            implements CaseEvent {}

    /** It did not happen. */
    @RecordedAs("client.CaseEntryWithdrawn")
    record CaseEntryWithdrawn(
            CaseStandard standard,
            CaseId caseId,
            ClientId clientId,
            ColleagueId specialistId,
            CaseEntryId entryId,
            String reason,
            Instant occurredAt)
            implements CaseEvent {}

    /** There was no such call: neither it nor what hangs on it ever was. References to it stay good. */
    @RecordedAs("client.CaseWithdrawn")
    record CaseWithdrawn(
            CaseStandard standard,
            CaseId caseId,
            ClientId clientId,
            ColleagueId specialistId,
            String reason,
            Instant occurredAt)
            implements CaseEvent {}
}
