package guanxi.visit.write.plan;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.StatedFigures;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one submission of a plan says so far. The rows of its forms come one by one, in any order, and each may be told again.
 *
 * @param mark what a supervisor said of it last
 */
record SubmissionSoFar(
        StatedFigures stated,
        List<PlanLine> lines,
        @Nullable PlanMark mark) {

    static SubmissionSoFar of(MonthlyPlanSubmitted event) {
        return new SubmissionSoFar(event.stated(), event.lines(), null);
    }

    SubmissionSoFar with(StatedFigures others) {
        return new SubmissionSoFar(others, lines, mark);
    }

    SubmissionSoFar with(PlanLine line) {
        return new SubmissionSoFar(
                stated, Stream.concat(lines.stream(), Stream.of(line)).toList(), mark);
    }

    SubmissionSoFar with(PlanMark other) {
        return new SubmissionSoFar(stated, lines, other);
    }

    boolean isMarked(PlanMark told) {
        return mark != null && mark.saysSameAs(told);
    }

    /** What this says that is not known of the submission of this instant; none if it is all known. */
    List<PlanEvent> news(SubmitPlan told, Instant at) {
        var news = new ArrayList<PlanEvent>();
        StatedFigures filled = stated.filledBy(told.stated());
        requireSame("The plan submitted at this instant", filled, told.stated().filledBy(stated));
        if (!filled.equals(stated)) news.add(told.figuresStated(filled, at));
        SubmissionSoFar whole = with(filled);
        for (PlanLine line : told.lines()) {
            if (whole.knows(line)) continue;
            whole = whole.with(line);
            news.add(told.lineAdded(line, PlanFigures.of(whole.lines()), at));
        }
        PlanRules.mustBePlausible(whole.lines());
        return news;
    }

    private boolean knows(PlanLine line) {
        var known = lines.stream().filter(line::isOfSameClientAndDay).findFirst();
        known.ifPresent(recorded -> requireSame("The line of this client, day and kind", recorded, line));
        return known.isPresent();
    }
}
