package guanxi.visit.read.territories;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryEvent.TerritoryAreaRedrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryDrawn;
import guanxi.language.organisation.TerritoryEvent.TerritoryPrefixesChanged;
import guanxi.language.organisation.TerritoryEvent.TerritoryWithdrawn;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Dated;
import guanxi.platform.view.ViewFixture;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerritoryProjectionTest {
    private static final TerritoryId EAST = new TerritoryId("城东区");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-06-03T01:00:00Z");
    private static final BigDecimal NORTH = new BigDecimal("30.1");
    private static final BigDecimal LONGITUDE = new BigDecimal("120");
    private static final List<String> EIGHTY = List.of("0571-80");
    private static final TerritoryDrawn FROM_EVER = drawn(null, 4_000);
    private static final TerritoryDrawn FROM_MAY = drawn(MAY, 2_000);
    private final ViewFixture<TerritoryEntry> territories =
            ViewFixture.of(new TerritoryProjection(), TerritoryEntry.VIEW);

    @Test
    void each_day_from_which_something_was_said_has_its_row() {
        territories
                .given(FROM_EVER, FROM_MAY)
                .redelivering()
                .expectSame()
                .expect(new TerritoryEntry(
                        EAST,
                        Dated.<Territory>none()
                                .with(null, within(EIGHTY, 4_000))
                                .with(MAY, within(EIGHTY, 2_000))));
    }

    @Test
    void an_amendment_changes_the_row_of_its_day_alone() {
        territories
                .given(FROM_EVER, FROM_MAY)
                .given(
                        new TerritoryPrefixesChanged(EAST, MAY, List.of("0571-90"), NOW),
                        new TerritoryAreaRedrawn(EAST, null, null, NOW))
                .redelivering()
                .expectSame()
                .expect(new TerritoryEntry(
                        EAST,
                        Dated.<Territory>none()
                                .with(null, new Territory(EIGHTY, null))
                                .with(MAY, within(List.of("0571-90"), 2_000))));
    }

    @Test
    void of_what_has_begun_by_a_day_the_newest_holds_in_whatever_order_it_was_said() {
        territories.given(FROM_MAY, drawn(JULY, 3_000), FROM_EVER);
        assertThat(radiusOn(MAY.minusDays(1))).isEqualTo(4_000);
        assertThat(radiusOn(MAY)).isEqualTo(2_000);
        assertThat(radiusOn(JULY.minusDays(1))).isEqualTo(2_000);
        assertThat(radiusOn(JULY)).isEqualTo(3_000);
    }

    @Test
    void nothing_holds_before_the_first_day_of_which_something_was_said() {
        territories.given(FROM_MAY);
        assertThat(known().on(MAY.minusDays(1))).isEmpty();
    }

    @Test
    void of_what_is_withdrawn_the_row_goes_and_what_held_before_holds_until_it_is_drawn_anew() {
        var withdrawn = new TerritoryWithdrawn(EAST, MAY, "划错了日期", NOW);
        territories
                .given(FROM_EVER, FROM_MAY, withdrawn)
                .redelivering()
                .expectSame()
                .expect(new TerritoryEntry(EAST, Dated.<Territory>none().with(null, within(EIGHTY, 4_000))));
        territories.given(drawn(MAY, 3_000));
        assertThat(radiusOn(MAY.minusDays(1))).isEqualTo(4_000);
        assertThat(radiusOn(MAY)).isEqualTo(3_000);
    }

    @Test
    void of_one_of_which_all_is_withdrawn_nothing_holds() {
        territories.given(FROM_EVER, new TerritoryWithdrawn(EAST, null, "没有这个区域", NOW));
        assertThat(known().on(MAY)).isEmpty();
    }

    private Integer radiusOn(LocalDate day) {
        return known().on(day).orElseThrow().radiusM();
    }

    private TerritoryEntry known() {
        return territories.reader().byId(EAST.name()).orElseThrow();
    }

    private static TerritoryDrawn drawn(LocalDate from, int radiusM) {
        return new TerritoryDrawn(EAST, from, within(EIGHTY, radiusM), NOW);
    }

    private static Territory within(List<String> prefixes, int radiusM) {
        return new Territory(prefixes, new Area(NORTH, LONGITUDE, radiusM));
    }
}
