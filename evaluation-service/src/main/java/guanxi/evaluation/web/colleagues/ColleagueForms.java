package guanxi.evaluation.web.colleagues;

import guanxi.evaluation.write.colleague.ColleagueCommand.EnrolColleague;
import guanxi.evaluation.write.colleague.ColleagueCommand.RecordLeave;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of colleagues, and the command that a row of each is. At the gateway they are imported as they always were. */
@Configuration(proxyBeanMethods = false)
class ColleagueForms {

    @Bean
    FormImport specialistsForm() {
        return new FormImport(ColleagueColumns.SPECIALISTS, row -> {
            var id = colleague(row);
            var told = new ColleagueData(
                    row.text("name"),
                    row.text("team"),
                    row.text("director"),
                    row.list("territories"),
                    row.optionalDate("joined_on").orElse(null));
            return new EnrolColleague(id, told.profile(), told.joinedOn());
        });
    }

    @Bean
    FormImport leaveForm() {
        return new FormImport(ColleagueColumns.LEAVE, row -> new RecordLeave(colleague(row), row.date("date")));
    }

    private static ColleagueId colleague(FormRow row) {
        return new ColleagueId(row.id("specialist_id"));
    }
}
