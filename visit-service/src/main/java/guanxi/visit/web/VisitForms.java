package guanxi.visit.web;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.visit.write.SpecialistCommand.EnrolSpecialist;
import guanxi.visit.write.SpecialistCommand.RecordLeave;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of who is who, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class VisitForms {
    @Bean
    FormImport specialistsForm() {
        return form(
                VisitColumns.SPECIALISTS,
                row -> new EnrolSpecialist(
                        specialist(row),
                        new SpecialistProfile(
                                row.text("name"), row.text("team"), row.text("director"), row.list("territories")),
                        row.optionalDate("joined_on").orElse(null)));
    }

    @Bean
    FormImport leaveForm() {
        return form(VisitColumns.LEAVE, row -> new RecordLeave(specialist(row), row.date("date")));
    }

    private static FormImport form(FormColumns columns, Function<FormRow, Object> command) {
        return new FormImport(columns.form(), columns, command);
    }

    private static ColleagueId specialist(FormRow row) {
        return new ColleagueId(row.id("specialist_id"));
    }
}
