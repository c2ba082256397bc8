package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A specialist's figures for next month, reported on the last working day (B-01), by its end (T-01). */
public sealed interface PlanEvent extends DomainEvent {
    ColleagueId specialistId();

    YearMonth month();

    default String planId() {
        return planId(specialistId(), month());
    }

    static String planId(ColleagueId specialist, YearMonth month) {
        return "plan-" + specialist.number() + "-" + month;
    }

    /**
     * The last one submitted before the month begins counts. It is stated in figures, line by line, or both; what it comes to is in
     * {@code figures()}.
     *
     * @param visits as stated, in groups; absent where only lines were given, as are the other two
     * @param lines by date; empty where only figures were stated
     * @param submittedAt the key: the submission, or round, that it opens is known by it, and one at the same moment is the same, told again
     */
    @RecordedAs("visit.MonthlyPlanSubmitted")
    record MonthlyPlanSubmitted(
            ColleagueId specialistId,
            YearMonth month,
            Integer visits,
            Integer expansion,
            Integer deals,
            List<PlanLine> lines,
            Instant submittedAt,
            Instant occurredAt)
            implements PlanEvent {
        public MonthlyPlanSubmitted {
            lines = lines.stream().sorted(PlanLine.BY_DATE).toList();
        }

        public MonthlyPlanSubmitted(
                ColleagueId specialistId,
                YearMonth month,
                Integer visits,
                Integer expansion,
                Integer deals,
                List<PlanLine> lines,
                Instant submittedAt) {
            this(specialistId, month, visits, expansion, deals, lines, submittedAt, submittedAt);
        }

        public StatedFigures stated() {
            return new StatedFigures(visits, expansion, deals);
        }

        /** Of the lines, if there are any, whatever was stated beside them. */
        public PlanFigures figures() {
            return PlanFigures.of(stated(), lines);
        }
    }

    /**
     * A submission that is told row by row has a further line.
     *
     * @param figures what the submission comes to with it
     */
    @RecordedAs("visit.PlanLineAdded")
    record PlanLineAdded(
            ColleagueId specialistId,
            YearMonth month,
            PlanLine line,
            PlanFigures figures,
            Instant submittedAt,
            Instant occurredAt)
            implements PlanEvent {}

    /**
     * Of a submission whose lines were told before, figures are stated too; the lines count.
     *
     * @param stated all that is stated by now
     */
    @RecordedAs("visit.PlanFiguresStated")
    record PlanFiguresStated(
            ColleagueId specialistId, YearMonth month, StatedFigures stated, Instant submittedAt, Instant occurredAt)
            implements PlanEvent {}

    /**
     * A supervisor says what he thinks of the submission that counts.
     *
     * @param submittedAt which one that is
     */
    @RecordedAs("visit.PlanMarked")
    record PlanMarked(ColleagueId specialistId, YearMonth month, Instant submittedAt, PlanMark mark, Instant occurredAt)
            implements PlanEvent {}

    /** A plan is to be in by {@code dueAt}; said anew if the work calendar moves that. */
    @RecordedAs("visit.PlanExpected")
    record PlanExpected(ColleagueId specialistId, YearMonth month, Instant dueAt, Instant occurredAt)
            implements PlanEvent {}

    /** @param occurredAt when the first plan was in */
    @RecordedAs("visit.PlanExpectationMet")
    record PlanExpectationMet(ColleagueId specialistId, YearMonth month, Instant dueAt, Instant occurredAt)
            implements PlanEvent {}

    /** No plan is expected after all: he is not there, or his role owes none. */
    @RecordedAs("visit.PlanExpectationWithdrawn")
    record PlanExpectationWithdrawn(ColleagueId specialistId, YearMonth month, Instant occurredAt)
            implements PlanEvent {}

    /** No plan was in by {@code dueAt}, which is when this occurred. */
    @RecordedAs("visit.PlanOverdue")
    record PlanOverdue(ColleagueId specialistId, YearMonth month, Instant dueAt, Instant occurredAt)
            implements PlanEvent {}

    /** Later facts show that the plan was not overdue: one was in, it was due later, or not expected at all. */
    @RecordedAs("visit.PlanOverdueWithdrawn")
    record PlanOverdueWithdrawn(ColleagueId specialistId, YearMonth month, Instant dueAt, Instant occurredAt)
            implements PlanEvent {}
}
