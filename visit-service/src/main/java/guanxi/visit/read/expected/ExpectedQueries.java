package guanxi.visit.read.expected;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.read.expected.ExpectedEntry.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about what was ever expected. */
@Component
public class ExpectedQueries {
    /** Nobody is away for longer between two days of work. */
    private static final int LONGEST_DAYS = 130;

    private final ViewReader<ExpectedEntry> expected;

    ExpectedQueries(Views views) {
        this.expected = views.reader(ExpectedEntry.VIEW);
    }

    public List<ExpectedEntry> plansOf(ColleagueId specialist) {
        return expected.find(
                of(Kind.PLAN).and("specialistId", specialist.number()).orderBy("dueAt"));
    }

    public List<ExpectedEntry> plansOf(YearMonth month) {
        return expected.find(of(Kind.PLAN).and("period", month.toString()).orderBy("period"));
    }

    /**
     * Those of earlier days than this one that were due on it or later.
     *
     * @param specialist absent for all
     */
    public List<ExpectedEntry> reportsThatPassOver(LocalDate day, ColleagueId specialist, DepartmentTime time) {
        Query due = of(Kind.REPORT)
                .and("specialistId", specialist == null ? null : specialist.number())
                .between("dueAt", time.startOf(day), time.startOf(day.plusDays(LONGEST_DAYS)))
                .orderBy("dueAt");
        return expected.find(due).stream()
                .filter(report -> LocalDate.parse(report.period()).isBefore(day))
                .toList();
    }

    /** Both absent for all. */
    public List<ExpectedEntry> reportsDueFrom(
            @Nullable ColleagueId specialist, @Nullable LocalDate day, DepartmentTime time) {
        return expected.find(of(Kind.REPORT)
                .and("specialistId", specialist == null ? null : specialist.number())
                .between("dueAt", day == null ? null : time.startOf(day), null)
                .orderBy("dueAt"));
    }

    private static Query of(Kind kind) {
        return Query.where("kind", kind.name());
    }
}
