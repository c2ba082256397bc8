package guanxi.evaluation.web.roles;

import guanxi.evaluation.write.colleague.ColleagueCommand.GiveRole;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.platform.web.Fields;
import java.time.LocalDate;

/** A role in an office from a day on, as it is told. */
record NewRole(ColleagueId specialistId, LocalDate validFrom, OrganisationRole role, OfficeId officeId) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewRole checked() {
        return new NewRole(
                Fields.required(specialistId, "specialistId"),
                Fields.required(validFrom, "validFrom"),
                Fields.required(role, "role"),
                Fields.required(officeId, "officeId"));
    }

    GiveRole command() {
        return new GiveRole(specialistId, validFrom, role, officeId);
    }
}
