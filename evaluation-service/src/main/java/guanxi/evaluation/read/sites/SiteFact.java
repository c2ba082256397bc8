package guanxi.evaluation.read.sites;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;

/** A project site. */
public record SiteFact(SiteId siteId, OfficeId officeId, String name, ColleagueId head) {

    SiteFact of(OfficeId office) {
        return new SiteFact(siteId, office, name, head);
    }

    SiteFact named(String newName) {
        return new SiteFact(siteId, officeId, newName, head);
    }

    SiteFact headedBy(ColleagueId newHead) {
        return new SiteFact(siteId, officeId, name, newHead);
    }
}
