package guanxi.evaluation.read.days;

import guanxi.evaluation.scoring.SignedInDay;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The days on which specialists signed in to the market. */
@Component
public class SignInFacts {

    private final ViewReader<SignedInDay> facts;

    SignInFacts(Views views) {
        this.facts = views.reader(SignInFactsProjection.VIEW);
    }

    /** Those of the month and of these specialists. */
    public List<SignedInDay> find(YearMonth month, Set<String> specialists) {
        return facts.find(Query.where("month", month.toString())
                .in("specialistId", specialists)
                .orderBy("month", "specialistId", "date"));
    }

    static String id(ColleagueId specialist, LocalDate date) {
        return specialist.number() + "-" + date;
    }
}
