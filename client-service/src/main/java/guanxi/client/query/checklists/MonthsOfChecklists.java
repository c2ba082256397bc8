package guanxi.client.query.checklists;

import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.read.checklists.ChecklistQueries;
import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What was ticked in the calls of each month, beside what clients said of them (K-2, K-3). */
@Component
public class MonthsOfChecklists {
    private record Whose(YearMonth month, ColleagueId agent) {}

    private final CaseQueries cases;
    private final ChecklistQueries checklists;
    private final DepartmentTime time;

    MonthsOfChecklists(CaseQueries cases, ChecklistQueries checklists, DepartmentTime time) {
        this.cases = cases;
        this.checklists = checklists;
        this.time = time;
    }

    /** Of all months and of whoever took a call, by month and agent. */
    public List<ChecklistFigures> find() {
        Map<Whose, TickedMonth> months = new LinkedHashMap<>();
        var ticked = checklists.all();
        for (FiledCase filed : cases.endedBy(time.now(), Query.all())) {
            var month = YearMonth.from(time.dateOf(filed.told().startedAt()));
            var tally = months.computeIfAbsent(new Whose(month, filed.told().agent()), whose -> new TickedMonth());
            tally.call();
            var ticks = ticked.get(filed.caseId());
            if (ticks != null) tally.ticked(ticks, ratings(filed));
        }
        return months.entrySet().stream()
                .map(one -> one.getValue()
                        .figures(one.getKey().agent(), one.getKey().month()))
                .sorted(Comparator.comparing(ChecklistFigures::month)
                        .thenComparing(one -> one.agent().number()))
                .toList();
    }

    private static List<Integer> ratings(FiledCase filed) {
        return filed.told().entries().stream()
                .map(ToldEntry::entry)
                .map(CaseEntry::satisfaction)
                .filter(Objects::nonNull)
                .toList();
    }
}
