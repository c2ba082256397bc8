package guanxi.client.read.issues;

import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about what visits left unsolved. */
@Component
public class VisitIssuesQueries {
    private final ViewReader<VisitIssues> issues;

    VisitIssuesQueries(Views views) {
        this.issues = views.reader(VisitIssues.VIEW);
    }

    public Optional<VisitIssues> find(VisitId visit) {
        return issues.byId(visit.number());
    }

    /** @param client absent for those of all */
    public List<VisitIssues> ofClient(@Nullable String client) {
        return issues.find(Query.all().and("clientId", client));
    }
}
