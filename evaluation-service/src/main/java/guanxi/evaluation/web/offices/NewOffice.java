package guanxi.evaluation.web.offices;

import guanxi.evaluation.write.office.OfficeCommand.RecordOffice;
import guanxi.evaluation.write.office.OfficeProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.web.Fields;

/** An office with its number, as a row tells it: what it leaves empty it does not speak of. */
record NewOffice(OfficeId officeId, String name, ColleagueId head, String region) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewOffice checked() {
        Fields.required(officeId, "officeId");
        var office = new OfficeData(name, head, region).checked();
        return new NewOffice(officeId, office.name(), office.head(), office.region());
    }

    RecordOffice command() {
        return new RecordOffice(officeId, new OfficeProfile(name, head, region));
    }
}
