package guanxi.evaluation.read.sites;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteOpened;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteEvent.SiteWithdrawn;
import guanxi.language.organisation.SiteId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SiteFactsProjectionTest {
    private static final OfficeId MAIN = new OfficeId("O01");
    private static final OfficeId HARBOUR = new OfficeId("O02");
    private static final SiteId RIVER = new SiteId("P01");
    private static final SiteId HILL = new SiteId("P02");
    private final ViewFixture<SiteFact> sites = ViewFixture.of(new SiteFactsProjection(), SiteFactsProjection.VIEW);

    @Test
    void a_site_is_as_it_was_said_last_and_gone_once_it_was_withdrawn() {
        sites.given(
                        new SiteOpened(RIVER, MAIN, "滨江一号案场", new ColleagueId("H01"), null, Instant.EPOCH),
                        new SiteOpened(HILL, MAIN, "高新案场", new ColleagueId("H02"), null, Instant.EPOCH),
                        new SiteMovedToOffice(RIVER, HARBOUR, null, Instant.EPOCH),
                        new SiteRenamed(RIVER, "滨江案场", null, Instant.EPOCH),
                        new SiteHeadChanged(RIVER, new ColleagueId("H09"), null, Instant.EPOCH))
                .expect(
                        new SiteFact(RIVER, HARBOUR, "滨江案场", new ColleagueId("H09")),
                        new SiteFact(HILL, MAIN, "高新案场", new ColleagueId("H02")));
        sites.redelivering().expectSame();
        sites.given(new SiteWithdrawn(RIVER, "重复登记", Instant.EPOCH))
                .expect(new SiteFact(HILL, MAIN, "高新案场", new ColleagueId("H02")));
    }
}
