package guanxi.visit.norms;

import static guanxi.language.visit.Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT;
import static guanxi.language.visit.Norm.OUTSIDE_TERRITORY;
import static guanxi.language.visit.Norm.OUTSIDE_VISITING_HOURS;
import static guanxi.language.visit.Norm.OVERLAPPING_VISITS;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Territories;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

class DayJudgementTest {
    private static final List<Instant> SIGNED_IN = List.of(at("00:00"));

    @Test
    void visiting_hours_begin_at_eight_exactly() {
        failures(visit("V1", "08:00:00", "09:00")).isEmpty();
        failures(visit("V1", "07:59:59.999999999", "09:00")).containsExactly(OUTSIDE_VISITING_HOURS);
    }

    @Test
    void visiting_hours_end_at_half_past_four_exactly() {
        failures(visit("V1", "16:00", "16:30:00")).isEmpty();
        failures(visit("V1", "16:00", "16:30:00.000000001")).containsExactly(OUTSIDE_VISITING_HOURS);
    }

    @Test
    void a_visit_over_midnight_is_on_two_days_even_if_both_its_ends_are_in_hours() {
        failures(visit("V1", at("15:00"), at(DAY.plusDays(1), "10:00"), true)).containsExactly(OUTSIDE_VISITING_HOURS);
        failures(visit("V1", at("15:00"), at(DAY.plusDays(1), "00:00"), true)).containsExactly(OUTSIDE_VISITING_HOURS);
        failures(visit("V1", at("00:00"), at("08:30"), true)).containsExactly(OUTSIDE_VISITING_HOURS);
    }

    @Test
    void hours_are_those_of_the_department_wherever_the_server_stands() {
        var eightInShanghai = Instant.parse("2026-06-03T00:00:00Z");
        failures(visit("V1", eightInShanghai, eightInShanghai.plusSeconds(60), true))
                .isEmpty();
    }

    @Test
    void hours_are_those_of_the_norms_of_the_day() {
        var summer = new NormVersion(2, DAY, LocalTime.of(9, 0), LocalTime.of(17, 0));
        var visits = List.of(visit("V1", "08:59:59", "09:30"), visit("V2", "16:30", "17:00"));
        assertThat(DayJudgement.of(visits, SIGNED_IN, summer, TIME).violations())
                .containsOnlyKeys(named("OUTSIDE_VISITING_HOURS-V1"));
    }

    @Test
    void a_sign_in_counts_from_its_very_instant() {
        var visits = List.of(visit("V1", "09:00", "09:30"));
        assertThat(judge(visits, List.of(at("09:00"))).failures().get(id("V1"))).isEmpty();
        assertThat(judge(visits, List.of(at("09:00:00.000000001"))).failures().get(id("V1")))
                .containsExactly(NO_SIGN_IN_BEFORE_FIRST_VISIT);
        assertThat(judge(visits, List.of()).failures().get(id("V1"))).containsExactly(NO_SIGN_IN_BEFORE_FIRST_VISIT);
    }

    @Test
    void a_day_lacks_its_sign_in_once_however_many_visits_lack_it() {
        var judged = judge(List.of(visit("V1", "09:00", "09:30"), visit("V2", "10:00", "10:30")), List.of());
        assertThat(judged.failures().values())
                .allSatisfy(f -> assertThat(f).containsExactly(NO_SIGN_IN_BEFORE_FIRST_VISIT));
        assertThat(judged.violations()).containsOnlyKeys(named("NO_SIGN_IN_BEFORE_FIRST_VISIT"));
    }

    @Test
    void a_sign_in_between_two_visits_saves_the_second_and_not_the_day() {
        var judged = judge(List.of(visit("V1", "09:00", "09:30"), visit("V2", "10:00", "10:30")), List.of(at("09:45")));
        assertThat(judged.failures().get(id("V1"))).containsExactly(NO_SIGN_IN_BEFORE_FIRST_VISIT);
        assertThat(judged.failures().get(id("V2"))).isEmpty();
        assertThat(judged.violations()).containsOnlyKeys(named("NO_SIGN_IN_BEFORE_FIRST_VISIT"));
    }

    @Test
    void a_day_without_visits_lacks_no_sign_in() {
        assertThat(judge(List.of(), List.of()).violations()).isEmpty();
    }

    @Test
    void a_visit_may_start_at_the_latest_end_and_not_before() {
        secondFailures("09:00", "10:00", "10:00", "11:00").isEmpty();
        secondFailures("09:00", "10:00", "09:59:59.999999999", "11:00").containsExactly(OVERLAPPING_VISITS);
    }

    @Test
    void the_latest_end_is_not_always_the_end_of_the_visit_before() {
        var judged = judge(
                List.of(visit("V1", "09:00", "12:00"), visit("V2", "09:30", "10:00"), visit("V3", "11:00", "11:30")),
                SIGNED_IN);
        assertThat(judged.violations())
                .containsOnlyKeys(named("OVERLAPPING_VISITS-V2"), named("OVERLAPPING_VISITS-V3"));
    }

    @Test
    void an_invalid_visit_is_an_earlier_visit_too() {
        var judged =
                judge(List.of(visit("V1", at("07:00"), at("09:00"), false), visit("V2", "08:30", "09:30")), SIGNED_IN);
        assertThat(judged.failures().get(id("V1"))).containsExactly(OUTSIDE_VISITING_HOURS, OUTSIDE_TERRITORY);
        assertThat(judged.failures().get(id("V2"))).containsExactly(OVERLAPPING_VISITS);
    }

    @Test
    void of_two_visits_with_one_start_the_number_that_is_less_as_text_is_earlier() {
        var judged = judge(List.of(visit("V9", "09:00", "09:30"), visit("V10", "09:00", "09:10")), SIGNED_IN);
        assertThat(judged.violations()).containsOnlyKeys(named("OVERLAPPING_VISITS-V9"));
    }

    @Test
    void each_failure_of_each_visit_is_a_violation() {
        var judged = judge(
                List.of(visit("V1", at("07:00"), at("09:00"), false), visit("V2", at("08:30"), at("17:00"), false)),
                List.of());
        assertThat(judged.violations())
                .containsOnlyKeys(
                        named("NO_SIGN_IN_BEFORE_FIRST_VISIT"),
                        named("OUTSIDE_VISITING_HOURS-V1"),
                        named("OUTSIDE_TERRITORY-V1"),
                        named("OUTSIDE_VISITING_HOURS-V2"),
                        named("OUTSIDE_TERRITORY-V2"),
                        named("OVERLAPPING_VISITS-V2"));
    }

    private static ListAssert<Norm> failures(JudgedVisit visit) {
        return assertThat(judge(List.of(visit), SIGNED_IN).failures().get(visit.visitId()));
    }

    private static ListAssert<Norm> secondFailures(String from1, String to1, String from2, String to2) {
        var judged = judge(List.of(visit("V2", from2, to2), visit("V1", from1, to1)), SIGNED_IN);
        assertThat(judged.failures().get(id("V1"))).isEmpty();
        return assertThat(judged.failures().get(id("V2")));
    }

    private static DayJudgement judge(List<JudgedVisit> visits, List<Instant> signIns) {
        return DayJudgement.of(visits, signIns, NormVersion.BUILT_IN, TIME);
    }

    private static JudgedVisit visit(String number, String from, String to) {
        return visit(number, at(from), at(to), true);
    }

    private static JudgedVisit visit(String number, Instant from, Instant to, boolean inTerritory) {
        return Samples.judgedVisit()
                .visitId(id(number))
                .startedAt(from)
                .endedAt(to)
                .territories(territories(inTerritory))
                .build();
    }

    private static Territories territories(boolean match) {
        return new Territories(
                new TerritoryId("north"), List.of(new TerritoryId(match ? "north" : "south"), new TerritoryId("east")));
    }

    private static VisitId id(String number) {
        return new VisitId(number);
    }

    private static ViolationId named(String name) {
        return new ViolationId(name);
    }
}
