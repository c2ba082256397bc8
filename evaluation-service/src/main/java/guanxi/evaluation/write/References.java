package guanxi.evaluation.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Unknown;

/** What a decision needs to know of others: that a specialist, an office, a site exists. */
public interface References {

    boolean knows(ColleagueId specialist);

    boolean knows(OfficeId office);

    boolean knows(SiteId site);

    default void mustKnow(ColleagueId specialist) {
        if (!knows(specialist)) throw Unknown.specialist(specialist.number(), "specialistId");
    }

    default void mustKnow(OfficeId office) {
        if (!knows(office)) throw Unknown.office(office.number());
    }

    default void mustKnow(SiteId site) {
        if (knows(site)) return;
        throw new CommandRejected(
                EvaluationRule.UNKNOWN_SITE, "There is no site " + site.number() + ".", "siteId", site.number());
    }
}
