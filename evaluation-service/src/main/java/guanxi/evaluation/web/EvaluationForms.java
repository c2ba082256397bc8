package guanxi.evaluation.web;

import guanxi.evaluation.write.AssessmentCommand.RateSpecialist;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.forms.Forms;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the evaluation context, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class EvaluationForms {

    @Bean
    FormImport ratingsForm() {
        return new FormImport(
                Forms.RATINGS.form(),
                Forms.RATINGS,
                row -> new RateSpecialist(
                        new SpecialistId(row.id("specialist_id")),
                        row.month("month"),
                        row.rating("teamwork"),
                        row.rating("client_care")));
    }
}
