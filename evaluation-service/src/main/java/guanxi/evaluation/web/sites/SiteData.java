package guanxi.evaluation.web.sites;

import guanxi.evaluation.write.site.SiteProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.web.Fields;

/** A project site as it is told. */
record SiteData(OfficeId officeId, String name, ColleagueId head) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    SiteData checked() {
        return new SiteData(
                Fields.required(officeId, "officeId"), Fields.required(name, "name"), Fields.required(head, "head"));
    }

    SiteProfile profile() {
        return new SiteProfile(officeId, name, head);
    }
}
