package guanxi.evaluation.web.roles;

import guanxi.evaluation.write.colleague.ColleagueCommand.CorrectRole;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.platform.web.Fields;
import java.time.LocalDate;

/** What somebody's role and office from a day on are rightly. */
record RightRole(OrganisationRole role, OfficeId officeId, String reason) {

    CorrectRole command(ColleagueId specialist, LocalDate validFrom) {
        return new CorrectRole(
                specialist,
                validFrom,
                Fields.required(role, "role"),
                Fields.required(officeId, "officeId"),
                Fields.required(reason, "reason"));
    }
}
