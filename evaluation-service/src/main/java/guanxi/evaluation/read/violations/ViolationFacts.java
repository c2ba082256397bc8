package guanxi.evaluation.read.violations;

import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ViolationId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The violations that stand. */
@Component
public class ViolationFacts {

    private final ViewReader<ViolationFact> facts;

    ViolationFacts(Views views) {
        this.facts = views.reader(ViolationFactsProjection.VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<ViolationFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId", "date"));
    }

    static String id(ColleagueId specialist, LocalDate date, ViolationId violationId) {
        return specialist.number() + "-" + date + "-" + violationId.name();
    }
}
