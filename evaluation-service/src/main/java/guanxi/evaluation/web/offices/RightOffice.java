package guanxi.evaluation.web.offices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.office.OfficeCommand.CorrectOffice;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.web.Fields;

/** The whole office as it is right. */
record RightOffice(@JsonUnwrapped OfficeData office, String reason) {

    CorrectOffice command(OfficeId officeId) {
        var right = office.checked().profile();
        return new CorrectOffice(officeId, right, Fields.required(reason, "reason"));
    }
}
