package guanxi.evaluation.read.visits;

import guanxi.evaluation.scoring.VisitFact;
import guanxi.language.visit.VisitId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The completed visits, as they were judged last. A visit that moved may for a moment be judged on two days, so it is one a day. */
@Component
public class VisitFacts {

    private final ViewReader<VisitFact> facts;

    VisitFacts(Views views) {
        this.facts = views.reader(VisitFactsProjection.VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<VisitFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }

    /** All visits to these clients, of whatever month and specialist, valid or not. */
    public List<VisitFact> of(Set<String> clients) {
        return facts.find(Query.all().in("clientId", clients).orderBy("clientId"));
    }

    /** The valid visits to these clients, of whatever month and specialist. */
    public List<VisitFact> validOf(Set<String> clients) {
        return facts.find(Query.all().in("clientId", clients).and("valid", true).orderBy("clientId"));
    }

    static String id(VisitId visit, LocalDate date) {
        return visit.number() + "-" + date;
    }
}
