package guanxi.client.query.figures;

import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.query.series.SeriesAtAMoment;
import guanxi.client.read.cases.CaseQueries;
import guanxi.client.read.cases.FiledCase;
import guanxi.client.standards.DeskTally;
import guanxi.client.standards.ServiceFigures;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What months of work for the desk come to, as known at a moment. */
@Component
public class MonthsOfTheDesk {
    private final CasesAtAMoment cases;
    private final SeriesAtAMoment series;
    private final CaseQueries filed;
    private final DepartmentTime time;

    MonthsOfTheDesk(CasesAtAMoment cases, SeriesAtAMoment series, CaseQueries filed, DepartmentTime time) {
        this.cases = cases;
        this.series = series;
        this.filed = filed;
        this.time = time;
    }

    /** Of all months and of whoever has something counted, by month, role and who. */
    public List<ServiceFigures> find(Instant at) {
        var tally = new DeskTally(time.zone());
        cases.all(Query.all(), at)
                .forEach(read -> tally.count(read.filed().told().upTo(at), read.standard(), read.reading()));
        series.all(Query.all(), at)
                .forEach(read -> tally.count(read.entry().told().upTo(at), read.standard(), read.reading()));
        filed.startedBy(at).forEach(again -> countReComplaint(again, tally));
        return tally.figures();
    }

    /** One of a case that was withdrawn is an ordinary case. */
    private void countReComplaint(FiledCase again, DeskTally tally) {
        var named = again.told().reComplaintOf();
        if (named == null) return;
        filed.find(named)
                .filter(FiledCase::stands)
                .ifPresent(one -> tally.reComplaint(one.told(), again.told().startedAt()));
    }
}
