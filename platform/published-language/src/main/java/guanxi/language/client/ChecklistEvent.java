package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;

/** The checklist of a call: {@code specialistId} is the agent who took it. */
public sealed interface ChecklistEvent extends DomainEvent {
    CaseId caseId();

    ClientId clientId();

    ColleagueId specialistId();

    /** @param ticks all that is ticked now, in place of what was ticked before */
    @RecordedAs("client.CallChecklistTicked")
    record CallChecklistTicked(
            CaseId caseId, ClientId clientId, ColleagueId specialistId, CallTicks ticks, Instant occurredAt)
            implements ChecklistEvent {}
}
