package guanxi.visit.web.signins;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import guanxi.visit.write.day.MarketDayCommand.CorrectSignIn;
import guanxi.visit.write.day.MarketDayCommand.RecordCorrection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of corrections of sign-ins (F-15), each row one that was made; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class CorrectionForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "sign-in-corrections",
            Cells.SPECIALIST,
            required("at", "签到时间"),
            required("corrected_at", "更正时间"),
            required("kind", "更正类型"),
            optional("new_at", "更正后时间"),
            optional("new_territory", "更正后区域"),
            optional("new_caller", "更正后号码"),
            required("by", "更正人"),
            required("reason", "更正原因"));

    @Bean
    FormImport signInCorrectionsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var specialist = Cells.specialist(row);
            var at = row.happened("at", time);
            var correction = new SignInCorrection(
                    row.happened("corrected_at", time),
                    row.code("kind", SignInCorrection.Kind.class),
                    row.optionalInstant("new_at", time.zone()).orElse(null),
                    row.optionalText("new_territory").map(TerritoryId::new).orElse(null),
                    row.optionalText("new_caller")
                            .map(number -> Person.ofColleague(specialist, number))
                            .orElse(null),
                    row.name("by"),
                    row.text("reason"));
            return new RecordCorrection(new CorrectSignIn(specialist, time.dateOf(at), at, correction));
        });
    }
}
