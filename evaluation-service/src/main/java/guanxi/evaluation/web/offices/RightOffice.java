package guanxi.evaluation.web.offices;

import guanxi.evaluation.write.office.OfficeCommand.CorrectOffice;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.web.Fields;

/** The whole office as it is right. */
record RightOffice(String name, ColleagueId head, String region, String reason) {

    CorrectOffice command(OfficeId officeId) {
        var right = new OfficeData(name, head, region).checked().profile();
        return new CorrectOffice(officeId, right, Fields.required(reason, "reason"));
    }
}
