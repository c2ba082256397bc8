package guanxi.visit.read.records;

import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Questions about the records of visits. */
@Component
public class RecordQueries {
    private final ViewReader<RecordEntry> records;

    @Autowired
    RecordQueries(Views views) {
        this(views.reader(RecordEntry.VIEW));
    }

    RecordQueries(ViewReader<RecordEntry> records) {
        this.records = records;
    }

    public Optional<RecordEntry> find(VisitId visit) {
        return records.byId(visit.number());
    }

    /** The client's last one before, by the start of the visit and then by its number, of those that are seen. */
    public Optional<RecordEntry> lastBefore(RecordEntry one, AsOf day) {
        var earlier = Query.where("clientId", one.clientId().number())
                .and("stands", true)
                .between("filledOn", null, day.day().plusDays(1).toString())
                .orderBy("startedAt")
                .newestFirst()
                .after(List.of(one.startedAt(), one.visitId().number()))
                .limit(1);
        return records.find(earlier).stream().findFirst();
    }
}
