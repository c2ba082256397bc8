package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** One specialist's day in the market: sign-ins, what its visits were judged to be, violations. */
public sealed interface MarketDayEvent extends DomainEvent {
    ColleagueId specialistId();

    LocalDate date();

    @RecordedAs(value = "visit.MarketSignedIn", revision = 2)
    record MarketSignedIn(ColleagueId specialistId, LocalDate date, SignIn signIn, Instant occurredAt)
            implements MarketDayEvent {
        public MarketSignedIn(ColleagueId specialistId, LocalDate date, SignIn signIn) {
            this(specialistId, date, signIn, signIn.at());
        }
    }

    /**
     * What a sign-in had left open was filled in later, such as the duty officer's name or the position.
     *
     * @param signIn the whole of it as recorded now, at the same instant
     */
    @RecordedAs(value = "visit.SignInFilled", revision = 2)
    record SignInFilled(ColleagueId specialistId, LocalDate date, SignIn signIn, Instant occurredAt)
            implements MarketDayEvent {}

    /**
     * Says whether a completed visit is valid; said again when a later fact of the day changes it.
     *
     * @param failures the conditions of validity that it fails, empty if it is valid; a visit without sign-in fails
     *     {@code NO_SIGN_IN_BEFORE_FIRST_VISIT} even where the day's violation was found on an earlier visit
     * @param norms what it was judged by
     * @param occurredAt when the visit ended, so that whoever asks as of a day finds it with its judgement, whenever that was said
     */
    @RecordedAs("visit.VisitJudged")
    record VisitJudged(
            ColleagueId specialistId,
            LocalDate date,
            JudgedVisit visit,
            List<Norm> failures,
            NormVersion norms,
            Instant occurredAt)
            implements MarketDayEvent {
        public VisitJudged {
            failures = List.copyOf(failures);
        }

        public VisitJudged(
                ColleagueId specialistId, LocalDate date, JudgedVisit visit, List<Norm> failures, NormVersion norms) {
            this(specialistId, date, visit, failures, norms, visit.endedAt());
        }

        public boolean valid() {
            return failures.isEmpty();
        }
    }

    /**
     * The facts of a visit that its validity and its score follow from, and what came of it.
     *
     * @param territories those at its start, as known when it was judged (B-13)
     * @param toldBy the identifier of the event that reported or corrected the visit last
     */
    record JudgedVisit(
            VisitId visitId,
            ClientId clientId,
            Instant startedAt,
            Instant endedAt,
            Purpose purpose,
            Outcome outcome,
            Integer groups,
            Territories territories,
            String toldBy) {

        public JudgedVisit in(Territories others) {
            return new JudgedVisit(visitId, clientId, startedAt, endedAt, purpose, outcome, groups, others, toldBy);
        }
    }

    /**
     * The visit is no longer one of this day: it was withdrawn, or it belongs to another day.
     *
     * @param clientId whose visit it was judged to be
     */
    @RecordedAs("visit.VisitJudgementWithdrawn")
    record VisitJudgementWithdrawn(
            ColleagueId specialistId,
            LocalDate date,
            VisitId visitId,
            ClientId clientId,
            String reason,
            Instant occurredAt)
            implements MarketDayEvent {}

    /**
     * The sign-in recorded for {@code at} is corrected or does not count (F-15). What was recorded stays as it was; of several
     * corrections the one with the newest {@code correctedAt} replaces every earlier one.
     *
     * @param at the instant as first recorded, which names the sign-in
     */
    @RecordedAs("visit.SignInCorrected")
    record SignInCorrected(
            ColleagueId specialistId, LocalDate date, Instant at, SignInCorrection correction, Instant occurredAt)
            implements MarketDayEvent {
        public SignInCorrected(ColleagueId specialistId, LocalDate date, Instant at, SignInCorrection correction) {
            this(specialistId, date, at, correction, correction.correctedAt());
        }
    }

    /**
     * A sign-in was checked (F-15), and something else was found than was said of it before. What it was checked by is personal and may be
     * erased; this is not, and stands.
     *
     * @param at the instant as first recorded, which names the sign-in
     * @param occurredAt likewise, so that whoever asks as of a day finds it with its check, whenever that was said
     */
    @RecordedAs("visit.SignInChecked")
    record SignInChecked(ColleagueId specialistId, LocalDate date, Instant at, Checked found, Instant occurredAt)
            implements MarketDayEvent {
        public SignInChecked(ColleagueId specialistId, LocalDate date, Instant at, Checked found) {
            this(specialistId, date, at, found, at);
        }
    }

    /**
     * A norm was violated.
     *
     * @param visitId absent unless one visit is the violation
     * @param inspector absent if the system found it
     * @param occurredAt the start of the visit that is the violation; the beginning of the day, if only the day is known
     */
    @RecordedAs("visit.NormViolated")
    record NormViolated(
            ColleagueId specialistId,
            LocalDate date,
            ViolationId violationId,
            Norm rule,
            VisitId visitId,
            String inspector,
            String remark,
            Instant occurredAt)
            implements MarketDayEvent {}

    /**
     * Later facts show that the violation was none.
     *
     * @param visitId absent unless one visit was the violation
     * @param inspector who had found it, absent if the system had
     */
    @RecordedAs("visit.ViolationWithdrawn")
    record ViolationWithdrawn(
            ColleagueId specialistId,
            LocalDate date,
            ViolationId violationId,
            Norm rule,
            VisitId visitId,
            String inspector,
            String reason,
            Instant occurredAt)
            implements MarketDayEvent {}
}
