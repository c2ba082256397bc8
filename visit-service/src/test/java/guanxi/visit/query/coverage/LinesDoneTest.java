package guanxi.visit.query.coverage;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntry.Status;
import guanxi.visit.read.visits.VisitEntryBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesDoneTest {
    private static final ClientId OTHER = new ClientId("C00002");

    @Test
    void a_line_takes_the_first_visit_to_its_client_on_its_day() {
        var done = done(List.of(line(SHOP, 3)), visit("V1", SHOP, 3, 11), visit("V2", SHOP, 3, 9));
        assertThat(done.onTheDay()).containsExactly(entry(line(SHOP, 3), visit("V2", SHOP, 3, 9)));
        assertThat(done.unplanned()).containsExactly(visit("V1", SHOP, 3, 11));
    }

    @Test
    void of_visits_that_start_at_once_it_takes_the_lower_number() {
        var done = done(List.of(line(SHOP, 3)), visit("V2", SHOP, 3, 9), visit("V10", SHOP, 3, 9));
        assertThat(done.onTheDay().get(line(SHOP, 3))).isEqualTo(visit("V10", SHOP, 3, 9));
    }

    @Test
    void what_no_day_took_moves_to_the_remaining_lines_of_the_client_in_their_order() {
        var lines = List.of(line(SHOP, 20), line(SHOP, 10), line(SHOP, 15));
        var done = done(lines, visit("V1", SHOP, 15, 9), visit("V2", SHOP, 4, 9), visit("V3", SHOP, 2, 9));
        assertThat(done.onTheDay()).containsOnlyKeys(line(SHOP, 15));
        assertThat(done.moved())
                .containsOnly(
                        entry(line(SHOP, 10), visit("V3", SHOP, 2, 9)), entry(line(SHOP, 20), visit("V2", SHOP, 4, 9)));
        assertThat(done.lines()).containsExactly(line(SHOP, 10), line(SHOP, 15), line(SHOP, 20));
    }

    @Test
    void a_visit_on_the_day_of_a_later_line_is_not_moved_to_an_earlier_one() {
        var done = done(List.of(line(SHOP, 5), line(SHOP, 6)), visit("V1", SHOP, 6, 9));
        assertThat(done.isDone(line(SHOP, 5))).isFalse();
        assertThat(done.isDone(line(SHOP, 6))).isTrue();
    }

    @Test
    void a_visit_does_one_line_and_only_of_its_client() {
        var done = done(List.of(line(SHOP, 5), line(SHOP, 6), line(OTHER, 5)), visit("V1", SHOP, 9, 9));
        assertThat(done.moved()).containsOnlyKeys(line(SHOP, 5));
    }

    @Test
    void a_line_after_the_day_asked_about_counts_as_a_line_and_takes_none() {
        var lines = List.of(line(SHOP, 25), line(SHOP, 26));
        var done = LinesDone.of(lines, List.of(visit("V1", SHOP, 9, 9), visit("V2", SHOP, 10, 9)), asOf(25));
        assertThat(done.lines()).hasSize(2);
        assertThat(done.moved()).containsOnlyKeys(line(SHOP, 25));
        assertThat(done.unplanned()).hasSize(1);
    }

    @Test
    void a_referral_is_no_line_to_visit() {
        var referral = new PlanLine(Kind.REFERRAL, SHOP, LocalDate.of(2026, 6, 3), null, 1);
        var done = done(List.of(referral), visit("V1", SHOP, 3, 9));
        assertThat(done.lines()).isEmpty();
        assertThat(done.unplanned()).hasSize(1);
    }

    @Test
    void groups_are_those_of_the_visits_and_not_of_the_lines() {
        var done = done(
                List.of(line(SHOP, 3), line(SHOP, 4)),
                visit("V1", SHOP, 3, 9),
                visit("V2", SHOP, 8, 9),
                visit("V3", OTHER, 3, 9));
        assertThat(done.plannedGroups()).isEqualTo(4);
        assertThat(done.unplannedGroups()).isEqualTo(2);
        assertThat(done.done()).isEqualTo(2);
    }

    private static LinesDone done(List<PlanLine> lines, VisitEntry... valid) {
        return LinesDone.of(lines, List.of(valid), asOf(30));
    }

    private static AsOf asOf(int day) {
        return new AsOf(LocalDate.of(2026, 6, day), Instant.MAX);
    }

    private static PlanLine line(ClientId client, int day) {
        return new PlanLine(Kind.VISIT, client, LocalDate.of(2026, 6, day), Purpose.A, 7);
    }

    private static VisitEntry visit(String number, ClientId client, int day, int hour) {
        var on = LocalDate.of(2026, 6, day);
        return VisitEntryBuilder.builder()
                .visitId(new VisitId(number))
                .specialistId(LIN)
                .clientId(client)
                .on(on)
                .status(Status.COMPLETED)
                .purpose(Purpose.C)
                .groups(2)
                .startedAt(on.atTime(hour, 0).toInstant(ZoneOffset.UTC))
                .build();
    }
}
