package guanxi.evaluation.write.site;

import static guanxi.evaluation.write.Refused.refusedBy;

import guanxi.evaluation.write.Knowing;
import guanxi.evaluation.write.site.SiteCommand.AmendSite;
import guanxi.evaluation.write.site.SiteCommand.CorrectSite;
import guanxi.evaluation.write.site.SiteCommand.RecordSite;
import guanxi.evaluation.write.site.SiteCommand.WithdrawSite;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.SiteEvent.SiteHeadChanged;
import guanxi.language.organisation.SiteEvent.SiteMovedToOffice;
import guanxi.language.organisation.SiteEvent.SiteOpened;
import guanxi.language.organisation.SiteEvent.SiteRenamed;
import guanxi.language.organisation.SiteEvent.SiteWithdrawn;
import guanxi.language.organisation.SiteId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-03T04:00:00Z");
    private static final SiteId RIVER = new SiteId("P01");
    private static final OfficeId MAIN = new OfficeId("O01");
    private static final OfficeId HARBOUR = new OfficeId("O02");
    private static final OfficeId NOWHERE = new OfficeId("O99");
    private static final SiteOpened OPENED =
            new SiteOpened(RIVER, MAIN, "滨江一号案场", new ColleagueId("H01"), null, BEFORE);
    private final FixtureConfiguration<Site> site = new AggregateTestFixture<>(Site.class)
            .registerInjectableResource(new Knowing(MAIN, HARBOUR))
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));

    @Test
    void a_row_opens_a_site_of_an_office_and_told_again_changes_nothing() {
        var row = new RecordSite(RIVER, new SiteProfile(MAIN, "滨江一号案场", new ColleagueId("H01")));
        site.givenNoPriorActivity()
                .when(row)
                .expectEvents(new SiteOpened(RIVER, MAIN, "滨江一号案场", new ColleagueId("H01"), null, NOW))
                .expectResultMessagePayload(new Outcome(0, true, true));
        site.given(OPENED).when(row).expectNoEvents();
    }

    @Test
    void a_site_of_an_office_that_is_none_is_refused() {
        var nowhere = new SiteProfile(NOWHERE, "滨江一号案场", new ColleagueId("H01"));
        site.givenNoPriorActivity()
                .when(new RecordSite(RIVER, nowhere))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("UNKNOWN_OFFICE"));
        site.given(OPENED).when(new AmendSite(RIVER, nowhere)).expectExceptionDetails(refusedBy("UNKNOWN_OFFICE"));
        site.given(OPENED)
                .when(new CorrectSite(RIVER, nowhere, "办事处写错"))
                .expectExceptionDetails(refusedBy("UNKNOWN_OFFICE"));
    }

    @Test
    void another_row_amends_what_it_says_differently() {
        site.given(OPENED)
                .when(new RecordSite(RIVER, new SiteProfile(HARBOUR, "滨江案场", new ColleagueId("H02"))))
                .expectEvents(
                        new SiteMovedToOffice(RIVER, HARBOUR, null, NOW),
                        new SiteRenamed(RIVER, "滨江案场", null, NOW),
                        new SiteHeadChanged(RIVER, new ColleagueId("H02"), null, NOW))
                .expectResultMessagePayload(new Outcome(3, true, false));
    }

    @Test
    void what_was_wrong_is_corrected_with_a_reason_and_its_old_row_does_not_bring_it_back() {
        var corrected = new SiteMovedToOffice(RIVER, HARBOUR, "办事处写错", NOW);
        site.given(OPENED)
                .when(new CorrectSite(RIVER, new SiteProfile(HARBOUR, "滨江一号案场", new ColleagueId("H01")), "办事处写错"))
                .expectEvents(corrected);
        site.given(OPENED, corrected)
                .when(new RecordSite(RIVER, new SiteProfile(MAIN, "滨江一号案场", new ColleagueId("H01"))))
                .expectNoEvents();
    }

    @Test
    void one_that_was_none_is_withdrawn_once() {
        var withdrawn = new SiteWithdrawn(RIVER, "重复登记", NOW);
        site.given(OPENED).when(new WithdrawSite(RIVER, "重复登记")).expectEvents(withdrawn);
        site.given(OPENED, withdrawn).when(new WithdrawSite(RIVER, "重复登记")).expectNoEvents();
    }
}
