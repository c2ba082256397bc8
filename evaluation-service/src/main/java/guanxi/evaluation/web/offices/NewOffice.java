package guanxi.evaluation.web.offices;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.office.OfficeCommand.RecordOffice;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.web.Fields;

/** An office with its number, as a row tells it: what it leaves empty it does not speak of. */
record NewOffice(OfficeId officeId, @JsonUnwrapped OfficeData office) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewOffice checked() {
        return new NewOffice(Fields.required(officeId, "officeId"), office.checked());
    }

    RecordOffice command() {
        return new RecordOffice(officeId, office.profile());
    }
}
