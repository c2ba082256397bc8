package guanxi.visit.write.plan;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanEvent.PlanFiguresStated;
import guanxi.language.visit.PlanEvent.PlanLineAdded;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.StatedFigures;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a monthly plan. */
public sealed interface PlanCommand {

    /**
     * In figures, line by line, or both; a row of a form tells the figures or one line.
     *
     * @param visits absent where the lines say it, as are the other two
     * @param lines empty where only figures are stated; one that is told twice is told once
     * @param submittedAt absent for a live command, which is submitted when it is given
     */
    record SubmitPlan(
            ColleagueId specialistId,
            YearMonth month,
            Integer visits,
            Integer expansion,
            Integer deals,
            List<PlanLine> lines,
            Instant submittedAt)
            implements PlanCommand {
        public SubmitPlan {
            lines = lines.stream().distinct().toList();
        }

        @TargetAggregateIdentifier
        String plan() {
            return PlanEvent.planId(specialistId, month);
        }

        StatedFigures stated() {
            return new StatedFigures(visits, expansion, deals);
        }

        MonthlyPlanSubmitted submitted(Instant at) {
            return new MonthlyPlanSubmitted(specialistId, month, visits, expansion, deals, lines, at);
        }

        PlanFiguresStated figuresStated(StatedFigures filled, Instant at) {
            return new PlanFiguresStated(specialistId, month, filled, at, at);
        }

        PlanLineAdded lineAdded(PlanLine line, PlanFigures sums, Instant at) {
            return new PlanLineAdded(specialistId, month, line, sums, at, at);
        }
    }

    /** Of the submission that counts. Given again, it changes nothing, unless something else was said since. */
    record MarkPlan(ColleagueId specialistId, YearMonth month, PlanMark mark) implements PlanCommand {
        @TargetAggregateIdentifier
        String plan() {
            return PlanEvent.planId(specialistId, month);
        }
    }

    /** T-01: the plan is to be in by a time, if he owes one. Given again, it looks again. */
    record ExpectPlan(ColleagueId specialistId, YearMonth month) implements PlanCommand {
        @TargetAggregateIdentifier
        String plan() {
            return PlanEvent.planId(specialistId, month);
        }
    }

    /** The calendar has changed, or when he is there, or his role: looks again whether and when a plan is due that was expected once. */
    record ReconsiderPlan(@TargetAggregateIdentifier String plan) implements PlanCommand {}

    /** Given by the clock: its time has passed. */
    record MissPlan(@TargetAggregateIdentifier String plan) implements PlanCommand {}
}
