package guanxi.evaluation.web.sites;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.site.SiteCommand.RecordSite;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;

/** A project site with its number, as a row tells it. */
record NewSite(SiteId siteId, @JsonUnwrapped SiteData site) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewSite checked() {
        return new NewSite(Fields.required(siteId, "siteId"), site.checked());
    }

    RecordSite command() {
        return new RecordSite(siteId, site.profile());
    }
}
