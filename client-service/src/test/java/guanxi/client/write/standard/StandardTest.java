package guanxi.client.write.standard;

import static guanxi.language.client.ServiceStep.CALL_BACK;
import static guanxi.language.client.ServiceStep.CALL_BACK_1;
import static guanxi.language.client.ServiceStep.CALL_BACK_2;
import static guanxi.language.client.ServiceStep.CALL_BACK_3;
import static guanxi.language.client.ServiceStep.CENTRE_ANSWER;
import static guanxi.language.client.ServiceStep.CLIENT_ANSWER;
import static guanxi.language.client.ServiceStep.INFORM_CLIENT;
import static guanxi.language.client.ServiceStep.NOTIFY;
import static guanxi.language.client.ServiceStep.PASS_ON;
import static guanxi.language.client.ServiceStep.PROMISED_REPLY;
import static guanxi.language.client.ServiceStep.SOLVE;
import static guanxi.language.client.StepClock.CALENDAR_DAYS;
import static guanxi.language.client.StepClock.ELAPSED;
import static guanxi.language.client.StepClock.SERVICE_HOURS;
import static guanxi.language.client.StepClock.WORK_DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.hamcrest.Matchers.allOf;

import guanxi.client.standards.Standards;
import guanxi.client.write.standard.StandardCommand.PublishStandard;
import guanxi.client.write.standard.StandardCommand.RecordStandard;
import guanxi.language.client.ServiceStandard;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.client.StandardVersion;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

class StandardTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 9);
    private static final Instant EVE = Instant.parse("2026-08-08T15:59:59Z");
    private static final Instant NOW = Instant.parse("2026-08-04T02:00:00.5Z");
    private static final Instant THIS_SECOND = Instant.parse("2026-08-04T02:00:00Z");
    private static final Map<ServiceStep, StepLimit> SHORTER =
            Map.of(CENTRE_ANSWER, limit(120, SERVICE_HOURS, 20), CLIENT_ANSWER, limit(1200, WORK_DAYS, 90));
    private final FixtureConfiguration<Standard> standard = standard();

    @Test
    void a_version_is_recorded_whole_and_what_it_leaves_out_is_as_in_the_first() {
        standard.givenNoPriorActivity()
                .when(told(inquiry(SHORTER)))
                .expectEvents(published(SHORTER))
                .expectResultMessagePayload(new Outcome(0, true));
        assertThat(published(SHORTER).published().limits().get(PASS_ON)).isEqualTo(limit(30, ELAPSED, 10));
        assertThat(published(SHORTER).published().rings()).isEqualTo(3);
    }

    @Test
    void a_row_whose_filled_cells_agree_with_what_is_known_changes_nothing() {
        standard.given(published(SHORTER)).when(told(inquiry(SHORTER))).expectNoEvents();
        standard.given(published(SHORTER)).when(told(inquiry(Map.of()))).expectNoEvents();
        standard.given(published(SHORTER))
                .when(told(inquiry(Map.of(PASS_ON, limit(30, ELAPSED, 10)))))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void a_version_that_is_known_otherwise_stands_and_the_field_is_named() {
        known("limits.CLIENT_ANSWER", inquiry(Map.of(CLIENT_ANSWER, limit(1300, WORK_DAYS, 90))), EVE);
        known("limits.PASS_ON", inquiry(Map.of(PASS_ON, limit(20, ELAPSED, 10))), EVE);
        known("rings", new EditedVersion(ServiceStandard.S1, 2, DAY, 4, null, null, Map.of()), EVE);
        known(
                "effectiveFrom",
                new EditedVersion(ServiceStandard.S1, 2, DAY.plusDays(1), null, null, null, Map.of()),
                EVE);
        known("publishedAt", inquiry(Map.of()), EVE.minusSeconds(1));
    }

    @Test
    void versions_are_known_by_their_numbers() {
        var third = new EditedVersion(ServiceStandard.S1, 3, DAY, null, null, null, SHORTER);
        standard.given(published(SHORTER))
                .when(told(third))
                .expectEvents(new StandardPublished(third.over(Standards.first(ServiceStandard.S1), EVE), EVE));
    }

    @Test
    void live_a_version_is_published_now_and_told_again_also_on_its_first_day_it_changes_nothing() {
        standard.givenNoPriorActivity()
                .when(new PublishStandard(inquiry(SHORTER)))
                .expectEvents(new StandardPublished(whole(inquiry(SHORTER), THIS_SECOND), THIS_SECOND));
        standard(Instant.parse("2026-08-09T02:00:00Z"))
                .given(published(SHORTER))
                .when(new PublishStandard(inquiry(SHORTER)))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void whole_days_are_for_the_three_call_backs_alone_and_these_take_nothing_else() {
        refused(StandardRule.NOT_A_LIMIT, "limits.PASS_ON", ServiceStandard.S1, PASS_ON, limit(1, CALENDAR_DAYS, 10));
        refused(StandardRule.NOT_A_LIMIT, "limits.CALL_BACK_1", ServiceStandard.S3, CALL_BACK_1, limit(3, ELAPSED, 1));
        refused(StandardRule.NOT_A_LIMIT, "limits.PASS_ON", ServiceStandard.S1, PASS_ON, limit(-1, ELAPSED, -2));
        refused(StandardRule.NOT_A_LIMIT, "limits.PASS_ON", ServiceStandard.S1, PASS_ON, limit(100_000, ELAPSED, 1));
    }

    @Test
    void a_version_is_published_before_its_first_day_begins_by_the_clock_on_the_wall() {
        standard.givenNoPriorActivity()
                .when(new RecordStandard(inquiry(SHORTER), EVE.plusSeconds(1)))
                .expectNoEvents()
                .expectException(refusal(StandardRule.IN_FORCE_ALREADY, "effectiveFrom"));
        standard(EVE.plusSeconds(1))
                .givenNoPriorActivity()
                .when(new PublishStandard(inquiry(SHORTER)))
                .expectException(refusal(StandardRule.IN_FORCE_ALREADY, "effectiveFrom"));
    }

    @Test
    void a_version_says_nothing_that_its_standard_does_not_have() {
        refused(
                StandardRule.STEP_NOT_IN_STANDARD,
                "limits.INFORM_CLIENT",
                ServiceStandard.S1,
                INFORM_CLIENT,
                limit(9, ELAPSED, 1));
        foreign("rings", new EditedVersion(ServiceStandard.S3, 2, DAY, 2, null, null, Map.of()));
        foreign("toThePoint", new EditedVersion(ServiceStandard.S5, 2, DAY, null, 4, null, Map.of()));
        foreign("callBackAtOnce", new EditedVersion(ServiceStandard.S1, 2, DAY, null, null, false, Map.of()));
    }

    @Test
    void a_step_warns_after_it_has_begun() {
        refused(StandardRule.LIMITS_CONTRADICT, "limits.PASS_ON", ServiceStandard.S1, PASS_ON, limit(30, ELAPSED, 30));
        refused(
                StandardRule.LIMITS_CONTRADICT,
                "limits.CALL_BACK_1",
                ServiceStandard.S3,
                CALL_BACK_1,
                limit(1, CALENDAR_DAYS, 1440));
        taken(ServiceStandard.S3, CALL_BACK_1, limit(1, CALENDAR_DAYS, 1439));
    }

    @Test
    void the_parts_of_an_inquiry_leave_time_for_the_answer() {
        contradicts(ServiceStandard.S1, CENTRE_ANSWER, limit(1410, SERVICE_HOURS, 1), CLIENT_ANSWER);
        taken(ServiceStandard.S1, CENTRE_ANSWER, limit(1409, SERVICE_HOURS, 1));
    }

    @Test
    void who_complains_is_informed_by_when_it_was_promised_and_called_back_after_it_was_solved() {
        contradicts(ServiceStandard.S2, NOTIFY, limit(11, ELAPSED, 1), PROMISED_REPLY);
        taken(ServiceStandard.S2, PROMISED_REPLY, limit(31, ELAPSED, 1));
        contradicts(ServiceStandard.S5, SOLVE, limit(1430, WORK_DAYS, 1), CALL_BACK);
        taken(ServiceStandard.S5, SOLVE, limit(1429, WORK_DAYS, 1));
    }

    @Test
    void the_three_call_backs_follow_each_other() {
        contradicts(ServiceStandard.S4, CALL_BACK_1, limit(10, CALENDAR_DAYS, 1), CALL_BACK_2);
        contradicts(ServiceStandard.S4, CALL_BACK_2, limit(30, CALENDAR_DAYS, 1), CALL_BACK_3);
        taken(ServiceStandard.S4, CALL_BACK_2, limit(29, CALENDAR_DAYS, 1));
    }

    @Test
    void what_is_no_limit_is_said_first_then_that_it_comes_too_late_then_that_a_cell_is_foreign() {
        var late = Instant.parse("2026-08-10T00:00:00Z");
        var foreign = new EnumMap<>(Map.of(INFORM_CLIENT, limit(9, ELAPSED, 9)));
        standard.givenNoPriorActivity()
                .when(new RecordStandard(inquiry(foreign), late))
                .expectException(Refusal.by(StandardRule.IN_FORCE_ALREADY));
        standard.givenNoPriorActivity()
                .when(told(inquiry(foreign)))
                .expectException(Refusal.by(StandardRule.STEP_NOT_IN_STANDARD));
        foreign.put(INFORM_CLIENT, limit(9, CALENDAR_DAYS, 9));
        standard.givenNoPriorActivity()
                .when(new RecordStandard(inquiry(foreign), late))
                .expectException(Refusal.by(StandardRule.NOT_A_LIMIT));
    }

    private static void known(String field, EditedVersion other, Instant publishedAt) {
        standard()
                .given(published(SHORTER))
                .when(new RecordStandard(other, publishedAt))
                .expectNoEvents()
                .expectException(refusal(CommonRule.ALREADY_RECORDED_DIFFERENTLY, field));
    }

    private static void foreign(String field, EditedVersion edited) {
        standard()
                .givenNoPriorActivity()
                .when(told(edited))
                .expectException(refusal(StandardRule.STEP_NOT_IN_STANDARD, field));
    }

    private static void contradicts(ServiceStandard of, ServiceStep step, StepLimit limit, ServiceStep named) {
        refused(StandardRule.LIMITS_CONTRADICT, "limits." + named, of, step, limit);
    }

    private static void refused(Rule rule, String field, ServiceStandard of, ServiceStep step, StepLimit limit) {
        standard()
                .givenNoPriorActivity()
                .when(told(with(of, step, limit)))
                .expectNoEvents()
                .expectException(refusal(rule, field));
    }

    private static void taken(ServiceStandard of, ServiceStep step, StepLimit limit) {
        var edited = with(of, step, limit);
        standard()
                .givenNoPriorActivity()
                .when(told(edited))
                .expectEvents(new StandardPublished(whole(edited, EVE), EVE));
    }

    private static Matcher<Throwable> refusal(Rule rule, String field) {
        return allOf(
                Refusal.by(rule),
                matches(thrown ->
                        field.equals(((CommandRejected) thrown).rejection().field())));
    }

    private static EditedVersion with(ServiceStandard of, ServiceStep step, StepLimit limit) {
        return new EditedVersion(of, 2, DAY, null, null, null, Map.of(step, limit));
    }

    private static EditedVersion inquiry(Map<ServiceStep, StepLimit> limits) {
        return new EditedVersion(ServiceStandard.S1, 2, DAY, null, null, null, limits);
    }

    private static RecordStandard told(EditedVersion edited) {
        return new RecordStandard(edited, EVE);
    }

    private static StandardPublished published(Map<ServiceStep, StepLimit> limits) {
        return new StandardPublished(whole(inquiry(limits), EVE), EVE);
    }

    private static StandardVersion whole(EditedVersion edited, Instant publishedAt) {
        return edited.over(Standards.first(edited.standard()), publishedAt);
    }

    private static StepLimit limit(int amount, StepClock clock, int warnMinutes) {
        return new StepLimit(amount, clock, warnMinutes);
    }

    private static FixtureConfiguration<Standard> standard() {
        return standard(NOW);
    }

    private static FixtureConfiguration<Standard> standard(Instant now) {
        return new AggregateTestFixture<>(Standard.class)
                .registerInjectableResource(
                        new DepartmentTime(Clock.fixed(now, ZoneId.of("UTC")), ZoneId.of("Asia/Shanghai")));
    }
}
