package guanxi.evaluation.read.equipment;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.language.organisation.SiteId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EquipmentFactsProjectionTest {
    private static final EquipmentId MODEL = new EquipmentId("E010");
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 27);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 14);
    private static final LocalDate RETIRED = LocalDate.of(2026, 4, 28);
    private static final Placement FIRST = new Placement(new SiteId("P02"), "沙盘", new ColleagueId("S005"), null);
    private static final Placement SECOND = new Placement(new SiteId("P03"), "移交设备", new ColleagueId("S001"), null);
    private final ViewFixture<EquipmentFact> equipment =
            ViewFixture.of(new EquipmentFactsProjection(), EquipmentFactsProjection.VIEW);

    @Test
    void the_newest_placement_that_has_begun_says_where_a_piece_stands_in_whatever_order_they_are_told() {
        equipment.given(placed(APRIL, SECOND), placed(FEBRUARY, FIRST), retired(FEBRUARY));
        equipment.redelivering().expectSame();
        assertThat(on(FEBRUARY.minusDays(1))).isNull();
        assertThat(on(FEBRUARY)).isEqualTo(FIRST.until(RETIRED));
        assertThat(on(APRIL.minusDays(1))).isEqualTo(FIRST.until(RETIRED));
        assertThat(on(APRIL)).isEqualTo(SECOND);
        assertThat(on(RETIRED)).isEqualTo(SECOND);
    }

    @Test
    void from_the_day_until_which_it_is_used_it_is_in_no_register() {
        equipment.given(placed(FEBRUARY, FIRST), retired(FEBRUARY));
        assertThat(on(RETIRED.minusDays(1))).isNotNull();
        assertThat(on(RETIRED)).isNull();
    }

    @Test
    void a_correction_replaces_its_placement_and_a_withdrawal_takes_it_away() {
        equipment.given(placed(FEBRUARY, FIRST), placed(APRIL, SECOND));
        equipment.given(new EquipmentPlacementCorrected(MODEL, FEBRUARY, SECOND, "案场写错", Instant.EPOCH));
        assertThat(on(FEBRUARY)).isEqualTo(SECOND);
        equipment.given(new EquipmentPlacementWithdrawn(MODEL, FEBRUARY, "重复登记", Instant.EPOCH));
        assertThat(on(FEBRUARY)).isNull();
        equipment.given(new EquipmentPlacementCorrected(MODEL, FEBRUARY, FIRST, "确有此事", Instant.EPOCH));
        assertThat(on(FEBRUARY)).isEqualTo(FIRST);
        assertThat(on(APRIL)).isEqualTo(SECOND);
    }

    private Placement on(LocalDate day) {
        return equipment.reader().byId("E010").orElseThrow().on(day).orElse(null);
    }

    private static EquipmentPlaced placed(LocalDate since, Placement placement) {
        return new EquipmentPlaced(MODEL, since, placement, Instant.EPOCH);
    }

    private static EquipmentRetired retired(LocalDate since) {
        return new EquipmentRetired(MODEL, since, RETIRED, Instant.EPOCH);
    }
}
