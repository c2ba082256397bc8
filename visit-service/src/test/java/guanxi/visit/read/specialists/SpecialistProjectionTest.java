package guanxi.visit.read.specialists;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpecialistProjectionTest {
    private static final SpecialistId LIN = new SpecialistId("S001");
    private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);
    private static final SpecialistEnrolled ENROLLED = new SpecialistEnrolled(LIN, profile("一组", "north"), null, NOW);
    private final ViewFixture<SpecialistEntry> specialists =
            ViewFixture.of(new SpecialistProjection(), SpecialistEntry.VIEW);

    @Test
    void an_enrolled_specialist_is_listed() {
        specialists.given(ENROLLED).expect(entry("一组", List.of("north"), List.of(), 0));
    }

    @Test
    void an_amended_specialist_keeps_his_leave() {
        specialists
                .given(
                        ENROLLED,
                        new LeaveGranted(LIN, FRIDAY),
                        new SpecialistAmended(LIN, profile("二组", "south", "east"), NOW))
                .expect(entry("二组", List.of("east", "south"), List.of(FRIDAY), 2));
    }

    @Test
    void days_of_leave_stand_in_their_order_and_once_only() {
        specialists
                .given(ENROLLED, new LeaveGranted(LIN, FRIDAY))
                .given(new LeaveGranted(LIN, FRIDAY.minusDays(1)))
                .redelivering()
                .expectSame()
                .expect(entry("一组", List.of("north"), List.of(FRIDAY.minusDays(1), FRIDAY), 2));
    }

    @Test
    void the_projection_is_run_by_the_processor_of_its_view() {
        assertThat(SpecialistProjection.PROCESSOR).isEqualTo(SpecialistEntry.VIEW.processor());
    }

    private static SpecialistProfile profile(String team, String... territories) {
        return new SpecialistProfile("林小梅", team, "D01", List.of(territories));
    }

    private static SpecialistEntry entry(String team, List<String> territories, List<LocalDate> leave, long version) {
        return new SpecialistEntry(LIN, "林小梅", team, "D01", territories, leave, version);
    }
}
