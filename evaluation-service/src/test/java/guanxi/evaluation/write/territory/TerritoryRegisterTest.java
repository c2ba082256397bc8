package guanxi.evaluation.write.territory;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.evaluation.write.territory.TerritoryCommand.DrawTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TerritoryRegisterTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-05-02T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-03T04:00:00Z");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final TerritoryId EAST = new TerritoryId("城东区");
    private static final Area WIDE = area("30.1", "120.0", 4_000);
    private static final Area NARROW = area("30.1", "120.0", 2_000);
    private static final List<String> EIGHTY = List.of("0571-80");
    private static final Territory KNOWN = new Territory(List.of("0571-80", "0571-60"), WIDE);
    private static final TerritoryDrawn DRAWN = new TerritoryDrawn(EAST, null, KNOWN, BEFORE);
    private static final Said AS_KNOWN = said(List.of("0571-60", "0571-80"), WIDE);

    private AggregateTestFixture<TerritoryRegister> territories;

    @BeforeEach
    void open() {
        territories = new AggregateTestFixture<>(TerritoryRegister.class);
        territories.registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));
    }

    @Test
    void a_row_draws_it() {
        territories
                .givenNoPriorActivity()
                .when(new ListTerritory(EAST, null, AS_KNOWN))
                .expectEvents(new TerritoryDrawn(EAST, null, KNOWN, NOW))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_again_however_it_is_spelt_changes_nothing() {
        var spelt = new Said(List.of("0571-80", "0571-60"), new BigDecimal("30.10"), new BigDecimal("120"), 4_000);
        unchanged(new ListTerritory(EAST, null, spelt), DRAWN);
        unchanged(new DrawTerritory(EAST, null, spelt), DRAWN);
    }

    @Test
    void a_row_of_another_day_stands_beside_it() {
        territories
                .given(DRAWN)
                .when(new ListTerritory(EAST, MAY, said(EIGHTY, NARROW)))
                .expectEvents(new TerritoryDrawn(EAST, MAY, new Territory(EIGHTY, NARROW), NOW))
                .expectResultMessagePayload(new Outcome(1, true, true));
    }

    @Test
    void what_a_row_says_otherwise_of_its_day_amends_it_and_tells_what_differs_alone() {
        territories
                .given(DRAWN, new TerritoryDrawn(EAST, MAY, KNOWN, BEFORE))
                .when(new ListTerritory(EAST, MAY, said(EIGHTY, WIDE)))
                .expectEvents(new TerritoryPrefixesChanged(EAST, MAY, EIGHTY, NOW));
        territories
                .given(DRAWN)
                .when(new ListTerritory(EAST, null, said(EIGHTY, NARROW)))
                .expectEvents(
                        new TerritoryPrefixesChanged(EAST, null, EIGHTY, NOW),
                        new TerritoryAreaRedrawn(EAST, null, NARROW, NOW))
                .expectResultMessagePayload(new Outcome(2, true, false));
    }

    @Test
    void what_a_row_leaves_empty_stays() {
        unchanged(new ListTerritory(EAST, null, said(List.of(), null)), DRAWN);
        unchanged(new ListTerritory(EAST, null, said(List.of(), WIDE)), DRAWN);
        territories
                .given(DRAWN)
                .when(new ListTerritory(EAST, null, said(EIGHTY, null)))
                .expectEvents(new TerritoryPrefixesChanged(EAST, null, EIGHTY, NOW));
    }

    @Test
    void a_row_that_was_accepted_once_undoes_no_amendment() {
        unchanged(new ListTerritory(EAST, null, AS_KNOWN), DRAWN, redrawn(NARROW, LATER));
    }

    @Test
    void half_of_what_was_said_together_was_never_told() {
        var changed = new TerritoryPrefixesChanged(EAST, null, EIGHTY, LATER);
        territories
                .given(DRAWN, changed, redrawn(NARROW, LATER))
                .when(new ListTerritory(EAST, null, said(EIGHTY, WIDE)))
                .expectEvents(redrawn(WIDE, NOW));
    }

    @Test
    void who_draws_it_wants_it_so_though_it_was_so_before() {
        territories
                .given(DRAWN, redrawn(NARROW, LATER))
                .when(new DrawTerritory(EAST, null, AS_KNOWN))
                .expectEvents(redrawn(WIDE, NOW));
    }

    @Test
    void what_who_draws_it_leaves_out_is_not_registered() {
        territories
                .given(DRAWN)
                .when(new DrawTerritory(EAST, null, said(List.of(), null)))
                .expectEvents(new TerritoryPrefixesChanged(EAST, null, List.of(), NOW), redrawn(null, NOW));
    }

    @Test
    void it_may_be_known_by_name_alone() {
        territories
                .givenNoPriorActivity()
                .when(new DrawTerritory(EAST, MAY, said(List.of(), null)))
                .expectEvents(new TerritoryDrawn(EAST, MAY, new Territory(List.of(), null), NOW));
    }

    @Test
    void an_area_has_all_three_or_none_of_them() {
        incomplete(new Said(EIGHTY, WIDE.latitude(), WIDE.longitude(), null));
        incomplete(new Said(EIGHTY, null, WIDE.longitude(), WIDE.radiusM()));
        incomplete(new Said(EIGHTY, null, null, WIDE.radiusM()));
    }

    private void incomplete(Said said) {
        for (Object command : List.of(new ListTerritory(EAST, null, said), new DrawTerritory(EAST, null, said)))
            territories
                    .givenNoPriorActivity()
                    .when(command)
                    .expectNoEvents()
                    .expectExceptionDetails(
                            hasToString(allOf(containsString("FENCE_INCOMPLETE"), containsString("INVALID"))));
    }

    private void unchanged(Object command, TerritoryEvent... history) {
        territories
                .given((Object[]) history)
                .when(command)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(history.length - 1L, false));
    }

    private static TerritoryAreaRedrawn redrawn(Area area, Instant at) {
        return new TerritoryAreaRedrawn(EAST, null, area, at);
    }

    private static Said said(List<String> prefixes, Area area) {
        return area == null
                ? new Said(prefixes, null, null, null)
                : new Said(prefixes, area.latitude(), area.longitude(), area.radiusM());
    }

    private static Area area(String latitude, String longitude, int radiusM) {
        return new Area(new BigDecimal(latitude), new BigDecimal(longitude), radiusM);
    }
}
