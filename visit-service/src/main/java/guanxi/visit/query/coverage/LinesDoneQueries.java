package guanxi.visit.query.coverage;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.visits.VisitQueries;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares the lines of a plan with the visits that were made. */
@Component
public class LinesDoneQueries {
    private final VisitQueries visits;
    private final DayQueries days;

    LinesDoneQueries(VisitQueries visits, DayQueries days) {
        this.visits = visits;
        this.days = days;
    }

    /** @param lines of the plan that counts; none without one */
    public LinesDone find(ColleagueId specialist, YearMonth month, List<PlanLine> lines, AsOf asOf) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        var valid = days.validBetween(specialist, first, last);
        var seen = visits.completedBetween(specialist, first, last).stream()
                .filter(visit -> valid.contains(visit.visitId()) && asOf.sees(visit.on()))
                .toList();
        return LinesDone.of(lines, seen, asOf);
    }
}
