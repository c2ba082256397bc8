package guanxi.evaluation.query.column;

import guanxi.evaluation.read.column.ColumnFacts;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the assessment column, and who may see it. */
@Component
public class AssessmentColumn {
    private final ColumnFacts facts;
    private final DepartmentTime time;

    AssessmentColumn(ColumnFacts facts, DepartmentTime time) {
        this.facts = facts;
        this.time = time;
    }

    /**
     * By month, case, round and step.
     *
     * @param month absent for all
     * @param at what was entered by then; absent for now
     */
    public Page<ColumnLine> find(@Nullable YearMonth month, @Nullable Instant at, Reach reach, Paging paging) {
        Instant asked = at == null ? time.now() : at;
        var lines = facts.all().stream()
                .flatMap(fact -> ColumnLine.of(fact, asked, time))
                .filter(line -> month == null || line.month().equals(month))
                .filter(line -> line.isWithin(reach));
        return Page.of(
                lines,
                paging,
                line -> line.month().toString(),
                line -> line.caseId().number(),
                ColumnLine::round,
                line -> line.step().name());
    }
}
