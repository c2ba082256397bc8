package guanxi.evaluation.web.sites;

import guanxi.evaluation.write.site.SiteCommand.CorrectSite;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;

/** The whole project site as it is right. */
record RightSite(OfficeId officeId, String name, ColleagueId head, String reason) {

    CorrectSite command(SiteId siteId) {
        var right = new SiteData(officeId, name, head).checked().profile();
        return new CorrectSite(siteId, right, Fields.required(reason, "reason"));
    }
}
