package guanxi.visit.write.report;

import static guanxi.language.visit.SignatureLevel.DEPARTMENT_MANAGER;
import static guanxi.language.visit.SignatureLevel.GENERAL_MANAGER;
import static guanxi.language.visit.SignatureLevel.SUPERVISOR;
import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.STRANGER;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Refusal;
import guanxi.platform.decision.Rule;
import guanxi.visit.write.Calendar;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.report.DailyReportCommand.RecordRound;
import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** F-11 as its form tells it: each submission with its signatures, which come one after the other, or with its return. */
class ReportRoundsTest {
    private static final Instant NINE = at("09:00");
    private static final Signature BY_SUPERVISOR = new Signature(SUPERVISOR, "U01", at("09:30"));
    private static final Signature BY_MANAGER = new Signature(DEPARTMENT_MANAGER, "M01", at("10:00"));
    private static final Signature BY_GENERAL_MANAGER = new Signature(GENERAL_MANAGER, "G01", at("11:00"));
    private static final ReportReturn BACK = new ReportReturn("M01", at("11:30"), "概要过简");
    private static final DailyReportSubmitted SUBMITTED = new DailyReportSubmitted(LIN, DAY, NINE, null);
    private static final DailyReportSigned SIGNED_FIRST = new DailyReportSigned(LIN, DAY, NINE, BY_SUPERVISOR);
    private static final DailyReportSigned SIGNED_SECOND = new DailyReportSigned(LIN, DAY, NINE, BY_MANAGER);
    private static final DailyReportSigned SIGNED_LAST = new DailyReportSigned(LIN, DAY, NINE, BY_GENERAL_MANAGER);
    private static final DailyReportReturned RETURNED = new DailyReportReturned(LIN, DAY, NINE, BACK);
    private final AggregateTestFixture<DailyReport> reports = reports();

    @Test
    void a_submission_comes_with_all_that_is_known_of_it() {
        reports.givenNoPriorActivity()
                .when(row(List.of(BY_SUPERVISOR, BY_MANAGER), BACK), DEPARTMENT)
                .expectEvents(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, RETURNED)
                .expectResultMessagePayload(new Outcome(3, true));
    }

    @Test
    void told_again_it_changes_nothing_also_with_less() {
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, RETURNED)
                .when(row(List.of(BY_SUPERVISOR, BY_MANAGER), BACK), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(3, false));
        reports.given(SUBMITTED, SIGNED_FIRST, RETURNED)
                .when(row(List.of(BY_SUPERVISOR), null), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void what_was_empty_is_filled() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(row(List.of(BY_SUPERVISOR, BY_MANAGER, BY_GENERAL_MANAGER), null), DEPARTMENT)
                .expectEvents(SIGNED_SECOND, SIGNED_LAST)
                .expectResultMessagePayload(new Outcome(3, true).amending());
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(row(List.of(), BACK), DEPARTMENT)
                .expectEvents(RETURNED);
    }

    @Test
    void a_row_that_fills_repeats_what_goes_before() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(row(List.of(BY_MANAGER), null), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SIGN_OFF_OUT_OF_ORDER))
                .expectExceptionDetails(hasToString(containsString("field=departmentManagerAt,")));
    }

    @Test
    void another_submission_opens_another_round() {
        reports.given(SUBMITTED, RETURNED)
                .when(new RecordRound(LIN, DAY, at("11:45"), List.of(), null), DEPARTMENT)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, at("11:45"), null));
    }

    @Test
    void a_row_that_says_otherwise_is_refused_with_the_field() {
        reports.given(SUBMITTED, SIGNED_FIRST, RETURNED)
                .when(row(List.of(new Signature(SUPERVISOR, "U09", at("09:30"))), null), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=supervisor,")));
        reports.given(SUBMITTED, SIGNED_FIRST, RETURNED)
                .when(row(List.of(new Signature(SUPERVISOR, "U01", at("09:31"))), null), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=supervisorAt,")));
        reports.given(SUBMITTED, RETURNED)
                .when(row(List.of(), new ReportReturn("M01", BACK.at(), "另有原因")), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=reason,")));
    }

    @Test
    void a_report_is_not_submitted_before_its_day_but_at_its_beginning() {
        refused(new RecordRound(LIN, DAY.plusDays(1), NINE, List.of(), null), VisitRule.SUBMITTED_BEFORE_ITS_DAY);
        reports.givenNoPriorActivity()
                .when(new RecordRound(LIN, DAY, at("00:00"), List.of(), null), DEPARTMENT)
                .expectEvents(new DailyReportSubmitted(LIN, DAY, at("00:00"), null));
    }

    @Test
    void nobody_signs_before_the_one_before_him() {
        refused(row(List.of(BY_MANAGER), null), VisitRule.SIGN_OFF_OUT_OF_ORDER);
        refused(row(List.of(BY_SUPERVISOR, BY_GENERAL_MANAGER), null), VisitRule.SIGN_OFF_OUT_OF_ORDER);
        refused(
                row(List.of(new Signature(SUPERVISOR, "U01", NINE.minusSeconds(1))), null),
                VisitRule.SIGN_OFF_OUT_OF_ORDER);
        refused(
                row(List.of(BY_SUPERVISOR, new Signature(DEPARTMENT_MANAGER, "M01", at("09:29"))), null),
                VisitRule.SIGN_OFF_OUT_OF_ORDER);
    }

    @Test
    void all_at_the_same_instant_is_in_order() {
        var atOnce = List.of(new Signature(SUPERVISOR, "U01", NINE), new Signature(DEPARTMENT_MANAGER, "M01", NINE));
        var back = new ReportReturn("M01", NINE, "x");
        reports.givenNoPriorActivity()
                .when(row(atOnce, back), DEPARTMENT)
                .expectResultMessagePayload(new Outcome(3, true));
    }

    @Test
    void a_report_is_given_back_after_its_submission_and_its_signatures() {
        refused(row(List.of(), new ReportReturn("M01", NINE.minusSeconds(1), "x")), VisitRule.SIGN_OFF_OUT_OF_ORDER);
        refused(
                row(List.of(BY_SUPERVISOR), new ReportReturn("M01", at("09:29"), "x")),
                VisitRule.SIGN_OFF_OUT_OF_ORDER);
    }

    @Test
    void what_comes_of_a_row_that_fills_is_judged_again() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(row(List.of(), new ReportReturn("M01", NINE, "x")), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SIGN_OFF_OUT_OF_ORDER))
                .expectExceptionDetails(hasToString(containsString("field=returnedAt,")));
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, SIGNED_LAST)
                .when(row(List.of(), BACK), DEPARTMENT)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.RETURNED_AFTER_LAST_SIGNATURE));
    }

    @Test
    void once_all_have_signed_it_is_not_given_back_at_whatever_time() {
        var all = List.of(BY_SUPERVISOR, BY_MANAGER, BY_GENERAL_MANAGER);
        refused(row(all, BACK), VisitRule.RETURNED_AFTER_LAST_SIGNATURE);
        refused(row(all, new ReportReturn("G01", at("10:30"), "x")), VisitRule.RETURNED_AFTER_LAST_SIGNATURE);
    }

    @Test
    void what_was_reopened_live_stays_as_the_form_told_it() {
        reports.given(
                        SUBMITTED,
                        SIGNED_FIRST,
                        SIGNED_SECOND,
                        SIGNED_LAST,
                        new DailyReportReopened(LIN, DAY, NINE, new ReportReturn("G01", at("11:40"), "x")))
                .when(row(List.of(BY_SUPERVISOR, BY_MANAGER, BY_GENERAL_MANAGER), null), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void the_author_signs_at_no_level() {
        refused(row(List.of(new Signature(SUPERVISOR, LIN.number(), at("09:30"))), null), VisitRule.AUTHOR_CANNOT_SIGN);
    }

    @Test
    void it_is_given_back_for_a_reason() {
        refused(row(List.of(), new ReportReturn("M01", BACK.at(), null)), VisitRule.REASON_MISSING);
    }

    @Test
    void of_several_faults_the_first_of_the_forms_line_is_named() {
        var early = new RecordRound(LIN, DAY.plusDays(1), NINE, List.of(BY_MANAGER), null);
        refused(early, VisitRule.SUBMITTED_BEFORE_ITS_DAY);
        var own = new Signature(DEPARTMENT_MANAGER, LIN.number(), at("10:00"));
        refused(row(List.of(own), null), VisitRule.SIGN_OFF_OUT_OF_ORDER);
    }

    @Test
    void a_report_of_somebody_unknown_or_out_of_reach_is_refused() {
        refused(new RecordRound(STRANGER, DAY, NINE, List.of(), null), CommonRule.UNKNOWN_SPECIALIST);
        reports.givenNoPriorActivity()
                .when(row(List.of(), null), AS_COLLEAGUE)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.OUT_OF_REACH));
    }

    private static RecordRound row(List<Signature> signatures, ReportReturn returned) {
        return new RecordRound(LIN, DAY, NINE, signatures, returned);
    }

    /** A fixture knows one aggregate only. */
    private static void refused(RecordRound told, Rule rule) {
        reports().givenNoPriorActivity().when(told, DEPARTMENT).expectNoEvents().expectException(Refusal.by(rule));
    }

    private static AggregateTestFixture<DailyReport> reports() {
        var fixture = Field.of(DailyReport.class);
        fixture.registerInjectableResource(new Calendar());
        return fixture;
    }
}
