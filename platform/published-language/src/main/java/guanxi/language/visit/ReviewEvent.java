package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;

/** What people find of the violations of a specialist's day, and which director answers for them (B-06, R-06). */
public sealed interface ReviewEvent extends DomainEvent {
    ColleagueId specialistId();

    LocalDate date();

    Breach breach();

    /**
     * Somebody looked into a violation. It holds as long as the violation stands, and again if that returns.
     *
     * @param occurredAt the beginning of the day on which it was found
     */
    @RecordedAs("visit.ViolationReviewed")
    record ViolationReviewed(ColleagueId specialistId, LocalDate date, Breach breach, Review review, Instant occurredAt)
            implements ReviewEvent {}

    /**
     * The director answers for a violation that came of poor management; raised again if the violation returns.
     *
     * @param director whose the specialist was on the day of the violation
     * @param occurredAt the beginning of the day on which poor management was found
     */
    @RecordedAs("visit.AccountabilityRaised")
    record AccountabilityRaised(
            ColleagueId specialistId, LocalDate date, Breach breach, ColleagueId director, Instant occurredAt)
            implements ReviewEvent {}

    /** The violation was none after all, or was another director's. */
    @RecordedAs("visit.AccountabilityWithdrawn")
    record AccountabilityWithdrawn(
            ColleagueId specialistId, LocalDate date, Breach breach, ColleagueId director, Instant occurredAt)
            implements ReviewEvent {}
}
