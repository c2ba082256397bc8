package guanxi.evaluation.read.visits;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The completed visits, as they were judged last. */
@Component
public class VisitFacts {
    public static final ViewDefinition<VisitFact> VIEW = view(
                    "visit_facts", 1, VisitFact.class, v -> v.visitId().number())
            .foundBy("month", "specialistId")
            .foundBy("clientId")
            .touchedBy(VisitJudged.class, e -> e.visit().visitId().number());

    private final ViewReader<VisitFact> facts;

    VisitFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<VisitFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }

    /** The valid visits to these clients, of whatever month and specialist. */
    public List<VisitFact> validOf(Set<String> clients) {
        return facts.find(Query.all().in("clientId", clients).and("valid", true).orderBy("clientId"));
    }
}
