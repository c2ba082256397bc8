package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;

/** What is entered in the assessment column because a client complained again (F-17); it follows from what was told. */
public sealed interface ColumnEvent extends DomainEvent {

    /**
     * A missed step.
     *
     * @param reComplaint the case by which it is entered
     * @param complainedAt when the call of that began
     * @param lateBySeconds at that moment
     */
    record Miss(
            CaseId reComplaint,
            Instant complainedAt,
            ServiceStep step,
            int round,
            Instant dueAt,
            long lateBySeconds,
            Responsible responsible) {}

    /**
     * All that is entered of a case by now, instead of what was before.
     *
     * @param specialistId the agent who holds it
     * @param misses each entered once; none if what was entered does not hold
     * @param occurredAt when that became known
     */
    @RecordedAs("client.MissesEntered")
    record MissesEntered(
            CaseStandard standard,
            CaseId caseId,
            ClientId clientId,
            ColleagueId specialistId,
            List<Miss> misses,
            Instant occurredAt)
            implements ColumnEvent {
        public MissesEntered {
            misses = List.copyOf(misses);
        }

        /** What tells the case from all other cases and series. */
        public String subject() {
            return DueStep.subject(standard.asOneOfAll(), caseId.number());
        }
    }
}
