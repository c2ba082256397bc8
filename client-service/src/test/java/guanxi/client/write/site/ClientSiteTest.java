package guanxi.client.write.site;

import guanxi.client.write.FiledClients;
import guanxi.client.write.site.SiteCommand.ChangeSite;
import guanxi.client.write.site.SiteCommand.CloseSite;
import guanxi.client.write.site.SiteCommand.OpenSite;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientSiteEvent.ClientSiteChanged;
import guanxi.language.client.ClientSiteEvent.ClientSiteClosed;
import guanxi.language.client.ClientSiteEvent.ClientSiteOpened;
import guanxi.language.client.ClientSiteId;
import guanxi.language.client.ClientSiteProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ClientSiteTest {
    private static final Map<String, Object> ANYBODYS = Map.of(Actor.REACH, "*");
    /** Already the next day in the department. */
    private static final Instant NOW = Instant.parse("2026-06-01T17:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 2);
    private static final Instant THAT_DAY = Instant.parse("2026-06-01T16:00:00Z");
    private static final ClientSiteId SITE = new ClientSiteId("A1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId OWNER = new ColleagueId("S001");
    private static final ClientSiteProfile PLANT = new ClientSiteProfile("plant", "Harbour 1", "assembly");
    private static final ClientSiteProfile STORE = new ClientSiteProfile("store", "Harbour 1", null);

    private final FixtureConfiguration<ClientSite> site = new AggregateTestFixture<>(ClientSite.class)
            .registerInjectableResource(
                    (FiledClients) client -> Optional.of(OWNER).filter(owner -> !client.equals(new ClientId("C9"))))
            .registerInjectableResource(
                    new DepartmentTime(Clock.fixed(NOW, ZoneOffset.UTC), ZoneId.of("Asia/Shanghai")))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    @Test
    void a_site_is_opened_today_by_the_departments_clock_or_on_a_day_that_is_told_D_M_A3() {
        site.givenNoPriorActivity()
                .when(new OpenSite(SITE, CLIENT, PLANT, null), ANYBODYS)
                .expectEvents(opened(NOW))
                .expectResultMessagePayload(new Outcome(0, true));
        site.givenNoPriorActivity()
                .when(new OpenSite(SITE, CLIENT, PLANT, TODAY), ANYBODYS)
                .expectEvents(opened(THAT_DAY));
    }

    @Test
    void told_twice_changes_nothing_also_if_it_changed_since() {
        site.given(opened(NOW), changed())
                .when(new OpenSite(SITE, CLIENT, PLANT, TODAY), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void known_otherwise_it_is_refused() {
        for (var other : new OpenSite[] {
            new OpenSite(SITE, CLIENT, STORE, TODAY),
            new OpenSite(SITE, new ClientId("C2"), PLANT, TODAY),
            new OpenSite(SITE, CLIENT, PLANT, TODAY.minusDays(1))
        }) refused(site.given(opened(NOW)).when(other, ANYBODYS), CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_site_of_nobody_known_is_refused() {
        refused(
                site.givenNoPriorActivity().when(new OpenSite(SITE, new ClientId("C9"), PLANT, null), ANYBODYS),
                CommonRule.UNKNOWN_CLIENT);
    }

    @Test
    void what_is_known_of_it_changes_as_long_as_it_is_not_closed() {
        var change = new ChangeSite(SITE, CLIENT, STORE);
        site.given(opened(NOW)).when(change, ANYBODYS).expectEvents(changed());
        site.given(opened(NOW), changed()).when(change, ANYBODYS).expectNoEvents();
        refused(site.given(opened(NOW), closed()).when(change, ANYBODYS), SiteRule.A_CLOSED_SITE_STAYS_CLOSED);
    }

    @Test
    void it_is_closed_once_and_not_before_it_was_opened() {
        var close = new CloseSite(SITE, CLIENT, TODAY, "moved");
        site.given(opened(NOW)).when(close, ANYBODYS).expectEvents(closed());
        site.given(opened(NOW), closed()).when(close, ANYBODYS).expectNoEvents();
        refused(
                site.given(opened(NOW), closed())
                        .when(new CloseSite(SITE, CLIENT, TODAY.minusDays(1), "moved"), ANYBODYS),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY);
        refused(
                site.given(opened(NOW)).when(new CloseSite(SITE, CLIENT, TODAY.minusDays(1), "moved"), ANYBODYS),
                SiteRule.CLOSED_BEFORE_OPENED);
    }

    @Test
    void another_client_has_no_such_site() {
        refused(
                site.given(opened(NOW)).when(new ChangeSite(SITE, new ClientId("C2"), STORE), ANYBODYS),
                CommonRule.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource
    void somebody_elses_client_is_out_of_reach(SiteCommand command) {
        refused(site.given(opened(NOW)).when(command, Map.of(Actor.REACH, "S002")), CommonRule.OUT_OF_REACH);
    }

    static Stream<SiteCommand> somebody_elses_client_is_out_of_reach() {
        return Stream.of(
                new OpenSite(SITE, CLIENT, PLANT, null),
                new ChangeSite(SITE, CLIENT, STORE),
                new CloseSite(SITE, CLIENT, TODAY, "moved"));
    }

    private static void refused(ResultValidator<ClientSite> result, Rule rule) {
        result.expectException(Refusal.by(rule)).expectNoEvents();
    }

    private static ClientSiteOpened opened(Instant at) {
        return new ClientSiteOpened(SITE, CLIENT, OWNER, PLANT, TODAY, at);
    }

    private static ClientSiteChanged changed() {
        return new ClientSiteChanged(SITE, CLIENT, OWNER, STORE, NOW);
    }

    private static ClientSiteClosed closed() {
        return new ClientSiteClosed(SITE, CLIENT, OWNER, TODAY, "moved", THAT_DAY);
    }
}
