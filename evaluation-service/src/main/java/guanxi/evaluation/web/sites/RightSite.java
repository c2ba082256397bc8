package guanxi.evaluation.web.sites;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.evaluation.write.site.SiteCommand.CorrectSite;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;

/** The whole project site as it is right. */
record RightSite(@JsonUnwrapped SiteData site, String reason) {

    CorrectSite command(SiteId siteId) {
        var right = site.checked().profile();
        return new CorrectSite(siteId, right, Fields.required(reason, "reason"));
    }
}
