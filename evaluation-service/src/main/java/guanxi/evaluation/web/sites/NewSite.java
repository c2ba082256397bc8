package guanxi.evaluation.web.sites;

import guanxi.evaluation.write.site.SiteCommand.RecordSite;
import guanxi.evaluation.write.site.SiteProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;

/** A project site with its number, as a row tells it. */
record NewSite(SiteId siteId, OfficeId officeId, String name, ColleagueId head) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewSite checked() {
        Fields.required(siteId, "siteId");
        var site = new SiteData(officeId, name, head).checked();
        return new NewSite(siteId, site.officeId(), site.name(), site.head());
    }

    RecordSite command() {
        return new RecordSite(siteId, new SiteProfile(officeId, name, head));
    }
}
