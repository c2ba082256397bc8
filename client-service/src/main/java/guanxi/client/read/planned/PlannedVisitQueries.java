package guanxi.client.read.planned;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** Questions about visits that are planned. */
@Component
public class PlannedVisitQueries {
    private final ViewReader<PlannedVisit> planned;

    PlannedVisitQueries(Views views) {
        this.planned = views.reader(PlannedVisit.VIEW);
    }

    /** By day. */
    public List<PlannedVisit> of(ClientId client, ColleagueId specialist) {
        return planned.find(Query.where("clientId", client.number())
                .and("specialistId", specialist.number())
                .orderBy("on"));
    }
}
