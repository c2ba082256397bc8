package guanxi.evaluation.write.equipment;

import static guanxi.evaluation.write.Refused.refusedBy;

import guanxi.evaluation.write.Knowing;
import guanxi.evaluation.write.equipment.EquipmentCommand.CorrectPlacement;
import guanxi.evaluation.write.equipment.EquipmentCommand.PlaceEquipment;
import guanxi.evaluation.write.equipment.EquipmentCommand.WithdrawPlacement;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.language.organisation.SiteId;
import guanxi.platform.decision.DepartmentTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class EquipmentTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-03T04:00:00Z");
    private static final EquipmentId MODEL = new EquipmentId("E005");
    private static final SiteId RIVER = new SiteId("P01");
    private static final LocalDate SINCE = LocalDate.of(2026, 3, 6);
    private static final LocalDate UNTIL = LocalDate.of(2026, 5, 5);
    private static final Placement THERE = new Placement(RIVER, "沙盘", new ColleagueId("S008"), null);
    private static final EquipmentPlaced PLACED = new EquipmentPlaced(MODEL, SINCE, THERE, BEFORE);
    private final FixtureConfiguration<Equipment> equipment = new AggregateTestFixture<>(Equipment.class)
            .registerInjectableResource(new Knowing(RIVER))
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));

    @Test
    void a_piece_is_placed_at_a_site_and_told_again_changes_nothing() {
        equipment
                .givenNoPriorActivity()
                .when(placed(THERE))
                .expectEvents(new EquipmentPlaced(MODEL, SINCE, THERE, NOW));
        equipment.given(PLACED).when(placed(THERE)).expectNoEvents();
    }

    @Test
    void a_piece_at_a_site_that_is_none_is_refused() {
        equipment
                .givenNoPriorActivity()
                .when(placed(new Placement(new SiteId("P99"), "沙盘", new ColleagueId("S008"), null)))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("UNKNOWN_SITE"));
    }

    @Test
    void another_placement_under_the_same_day_is_refused_and_one_from_another_day_is_taken() {
        var elsewhere = new Placement(RIVER, "移交设备", new ColleagueId("S008"), null);
        equipment
                .given(PLACED)
                .when(placed(elsewhere))
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
        equipment
                .given(PLACED)
                .when(new PlaceEquipment(MODEL, UNTIL, elsewhere))
                .expectEvents(new EquipmentPlaced(MODEL, UNTIL, elsewhere, NOW));
    }

    @Test
    void until_when_it_is_in_use_is_said_later_and_a_row_that_leaves_it_empty_denies_nothing() {
        var retired = new EquipmentRetired(MODEL, SINCE, UNTIL, NOW);
        equipment.given(PLACED).when(placed(THERE.until(UNTIL))).expectEvents(retired);
        equipment.given(PLACED, retired).when(placed(THERE)).expectNoEvents();
        equipment.given(PLACED, retired).when(placed(THERE.until(UNTIL))).expectNoEvents();
        equipment
                .given(PLACED, retired)
                .when(placed(THERE.until(UNTIL.plusDays(1))))
                .expectExceptionDetails(refusedBy("ALREADY_RECORDED_DIFFERENTLY"));
    }

    @Test
    void a_wrong_placement_is_corrected_and_neither_its_old_row_nor_the_right_one_is_news() {
        var right = new Placement(RIVER, "沙盘", new ColleagueId("S002"), null);
        var corrected = new EquipmentPlacementCorrected(MODEL, SINCE, right, "保管人写错", NOW);
        equipment
                .given(PLACED)
                .when(new CorrectPlacement(MODEL, SINCE, right, "保管人写错"))
                .expectEvents(corrected);
        equipment.given(PLACED, corrected).when(placed(THERE)).expectNoEvents();
        equipment.given(PLACED, corrected).when(placed(right)).expectNoEvents();
        equipment
                .given(PLACED, corrected)
                .when(new CorrectPlacement(MODEL, SINCE, right, "保管人写错"))
                .expectNoEvents();
    }

    @Test
    void what_was_withdrawn_stands_again_once_it_is_corrected_and_not_by_its_old_row() {
        var withdrawn = new EquipmentPlacementWithdrawn(MODEL, SINCE, "没有这件设备", NOW);
        equipment
                .given(PLACED)
                .when(new WithdrawPlacement(MODEL, SINCE, "没有这件设备"))
                .expectEvents(withdrawn);
        equipment
                .given(PLACED, withdrawn)
                .when(new WithdrawPlacement(MODEL, SINCE, "没有这件设备"))
                .expectNoEvents();
        equipment.given(PLACED, withdrawn).when(placed(THERE)).expectNoEvents();
        equipment
                .given(PLACED, withdrawn)
                .when(new CorrectPlacement(MODEL, SINCE, THERE, "确有这件设备"))
                .expectEvents(new EquipmentPlacementCorrected(MODEL, SINCE, THERE, "确有这件设备", NOW));
    }

    @Test
    void a_placement_that_never_was_is_neither_corrected_nor_withdrawn() {
        equipment
                .given(PLACED)
                .when(new CorrectPlacement(MODEL, UNTIL, THERE, "日期写错"))
                .expectExceptionDetails(refusedBy("NOT_FOUND"));
        equipment
                .given(PLACED)
                .when(new WithdrawPlacement(MODEL, UNTIL, "日期写错"))
                .expectExceptionDetails(refusedBy("NOT_FOUND"));
    }

    private static PlaceEquipment placed(Placement placement) {
        return new PlaceEquipment(MODEL, SINCE, placement);
    }
}
