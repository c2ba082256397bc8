package guanxi.evaluation.web;

import guanxi.evaluation.write.rating.RatingCommand.RateSpecialist;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingsId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.imports.FormImport;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the evaluation context, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class EvaluationForms {
    private static final Map<String, Indicator> RATINGS = ratings();
    private final DepartmentTime time;

    EvaluationForms(DepartmentTime time) {
        this.time = time;
    }

    @Bean
    FormImport ratingsForm() {
        return new FormImport(EvaluationColumns.RATINGS, row -> {
            row.mustFillOneOf(RATINGS.keySet().toArray(String[]::new));
            var id = new RatingsId(new ColleagueId(row.id("specialist_id")), row.begunMonth("month", time));
            return new RateSpecialist(
                    id,
                    RATINGS.entrySet().stream()
                            .flatMap(column -> row
                                    .optionalRating(column.getKey())
                                    .map(rating -> new Rating(column.getValue(), rating))
                                    .stream())
                            .toList());
        });
    }

    private static Map<String, Indicator> ratings() {
        var columns = new LinkedHashMap<String, Indicator>();
        columns.put("teamwork", Indicator.TEAMWORK);
        columns.put("client_care", Indicator.CLIENT_CARE);
        columns.put("service", Indicator.SERVICE);
        columns.put("front_office", Indicator.FRONT_OFFICE);
        columns.put("back_office", Indicator.BACK_OFFICE);
        columns.put("market_management", Indicator.MARKET_MANAGEMENT);
        return columns;
    }
}
