package guanxi.client.read.problems;

import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Questions about what troubles clients. */
@Component
public class ProblemPointQueries {
    private final ViewReader<ProblemPointEntry> problems;

    ProblemPointQueries(Views views) {
        this.problems = views.reader(ProblemPointEntry.VIEW);
    }

    public Optional<ProblemPointEntry> find(ProblemPointId id) {
        return problems.byId(id.number());
    }

    /** Which was taken from a visit's issue. */
    public Optional<ProblemPointEntry> takenFrom(VisitIssue issue) {
        return problems.find(Query.where("issue.visitId", issue.visitId().number())).stream()
                .filter(problem -> issue.equals(problem.issue()))
                .findFirst();
    }

    /** @param client absent for those of all */
    public List<ProblemPointEntry> ofClient(@Nullable String client) {
        return problems.find(Query.all().and("clientId", client));
    }
}
