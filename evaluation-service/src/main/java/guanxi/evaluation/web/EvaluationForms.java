package guanxi.evaluation.web;

import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the evaluation context, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class EvaluationForms {
    private final DepartmentTime time;

    EvaluationForms(DepartmentTime time) {
        this.time = time;
    }

    @Bean
    FormImport ratingsForm() {
        return new FormImport(EvaluationColumns.RATINGS.form(), EvaluationColumns.RATINGS, row -> {
            row.mustFillOneOf("teamwork", "client_care");
            return new RateSpecialist(
                    new ColleagueId(row.id("specialist_id")),
                    row.begunMonth("month", time),
                    row.optionalRating("teamwork").orElse(null),
                    row.optionalRating("client_care").orElse(null));
        });
    }
}
