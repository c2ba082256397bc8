package guanxi.evaluation.read.hospitality;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What hospitality costs. */
@Component
public class HospitalityFacts {
    public static final ViewDefinition<HospitalityFact> VIEW = view(
                    "hospitality_facts", 1, HospitalityFact.class, h -> h.requestId()
                            .number())
            .foundBy("month", "specialistId")
            .touchedBy(HospitalityRequested.class, e -> e.requestId().number())
            .touchedBy(HospitalitySettled.class, e -> e.requestId().number());

    private final ViewReader<HospitalityFact> facts;

    HospitalityFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    /** Those with a banquet in the month, asked for by these specialists. */
    public List<HospitalityFact> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId"));
    }
}
