package guanxi.evaluation.read.violations;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.scoring.ViolationFact;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
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
    public static final ViewDefinition<ViolationFact> VIEW = view(
                    "violation_facts", 2, ViolationFact.class, v -> id(v.specialistId(), v.date(), v.violationId()))
            .foundBy("month", "specialistId", "date")
            .touchedBy(NormViolated.class, e -> id(e.specialistId(), e.date(), e.violationId()))
            .touchedBy(ViolationWithdrawn.class, e -> id(e.specialistId(), e.date(), e.violationId()));

    private final ViewReader<ViolationFact> facts;

    ViolationFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<ViolationFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId", "date"));
    }

    static String id(ColleagueId specialist, LocalDate date, String violationId) {
        return specialist.number() + "-" + date + "-" + violationId;
    }
}
