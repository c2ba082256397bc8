package guanxi.visit.write.report;

import static guanxi.language.visit.SignatureLevel.DEPARTMENT_MANAGER;
import static guanxi.language.visit.SignatureLevel.GENERAL_MANAGER;
import static guanxi.language.visit.SignatureLevel.SUPERVISOR;
import static guanxi.visit.write.Field.AS_COLLEAGUE;
import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.LIN;
import static guanxi.visit.write.Field.NOW;
import static guanxi.visit.write.Field.as;
import static guanxi.visit.write.Field.at;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;

import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Refusal;
import guanxi.visit.write.Calendar;
import guanxi.visit.write.Field;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.report.DailyReportCommand.ReopenReport;
import guanxi.visit.write.report.DailyReportCommand.ReturnReport;
import guanxi.visit.write.report.DailyReportCommand.SignReport;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** F-11 live: signed, given back and reopened by the clock, each by whose it is. */
class SigningReportTest {
    private static final Instant NINE = at("09:00");
    private static final MetaData AS_SUPERVISOR = as("supervisor", Reach.DEPARTMENT);
    private static final MetaData AS_MANAGER = as("manager", Reach.DEPARTMENT);
    private static final MetaData AS_EXECUTIVE = as("executive", Reach.DEPARTMENT);
    private static final DailyReportSubmitted SUBMITTED = new DailyReportSubmitted(LIN, DAY, NINE, null);
    private static final DailyReportSigned SIGNED_FIRST = signed(SUPERVISOR, "U01", at("09:30"));
    private static final DailyReportSigned SIGNED_SECOND = signed(DEPARTMENT_MANAGER, "M01", at("10:00"));
    private static final DailyReportSigned SIGNED_LAST = signed(GENERAL_MANAGER, "G01", at("11:00"));
    private static final ReportReturn BACK = new ReportReturn("M01", NOW, "概要过简");
    private final AggregateTestFixture<DailyReport> reports = Field.of(DailyReport.class);

    SigningReportTest() {
        reports.registerInjectableResource(new Calendar());
    }

    @Test
    void each_signs_after_the_one_before_him() {
        reports.given(SUBMITTED)
                .when(sign(SUPERVISOR, "U01"), AS_SUPERVISOR)
                .expectEvents(signed(SUPERVISOR, "U01", NOW))
                .expectResultMessagePayload(new Outcome(1, true));
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(sign(DEPARTMENT_MANAGER, "M01"), AS_MANAGER)
                .expectEvents(signed(DEPARTMENT_MANAGER, "M01", NOW));
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(sign(GENERAL_MANAGER, "G01"), AS_EXECUTIVE)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SIGN_OFF_OUT_OF_ORDER));
    }

    @Test
    void the_round_that_was_submitted_last_is_signed() {
        var anew = new DailyReportSubmitted(LIN, DAY, at("11:00"), null);
        reports.given(anew, SUBMITTED, new DailyReportReturned(LIN, DAY, NINE, new ReportReturn("U01", NINE, "x")))
                .when(sign(SUPERVISOR, "U01"), AS_SUPERVISOR)
                .expectEvents(new DailyReportSigned(LIN, DAY, at("11:00"), new Signature(SUPERVISOR, "U01", NOW)));
    }

    @Test
    void signed_twice_by_the_same_it_is_signed_once() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(sign(SUPERVISOR, "U01"), AS_SUPERVISOR)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(sign(SUPERVISOR, "U02"), AS_SUPERVISOR)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=supervisor,")));
    }

    @Test
    void what_was_not_submitted_or_was_given_back_is_not_signed() {
        reports.givenNoPriorActivity()
                .when(sign(SUPERVISOR, "U01"), AS_SUPERVISOR)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SIGN_OFF_OUT_OF_ORDER));
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, new DailyReportReturned(LIN, DAY, NINE, BACK))
                .when(sign(GENERAL_MANAGER, "G01"), AS_EXECUTIVE)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SIGN_OFF_OUT_OF_ORDER));
    }

    @Test
    void nobody_signs_at_another_level_than_his_own() {
        Stream.of(SignatureLevel.values()).forEach(level -> reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND)
                .when(sign(level, "X01"), as("auditor", Reach.DEPARTMENT))
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.SOMEBODY_ELSE_SIGNS_AT_THIS_LEVEL)));
    }

    @Test
    void nobody_signs_his_own() {
        reports.given(SUBMITTED)
                .when(sign(SUPERVISOR, LIN.number()), AS_SUPERVISOR)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.AUTHOR_CANNOT_SIGN))
                .expectExceptionDetails(hasToString(containsString("field=supervisor,")));
    }

    @Test
    void a_signer_signs_the_version_that_he_read() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(sign(DEPARTMENT_MANAGER, "M01"), AS_MANAGER.and(DecidingAggregate.EXPECTED_VERSION, 0L))
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.VERSION_IS_STALE));
    }

    @Test
    void it_is_given_back_for_a_reason_once() {
        reports.given(SUBMITTED, SIGNED_FIRST)
                .when(new ReturnReport(LIN, DAY, "M01", "概要过简"), AS_MANAGER)
                .expectEvents(new DailyReportReturned(LIN, DAY, NINE, BACK));
        var returned = new DailyReportReturned(LIN, DAY, NINE, BACK);
        reports.given(SUBMITTED, returned)
                .when(new ReturnReport(LIN, DAY, "M01", "概要过简"), AS_MANAGER)
                .expectNoEvents();
        reports.given(SUBMITTED, returned)
                .when(new ReturnReport(LIN, DAY, "U01", "概要过简"), AS_SUPERVISOR)
                .expectNoEvents()
                .expectException(Refusal.by(CommonRule.ALREADY_RECORDED_DIFFERENTLY))
                .expectExceptionDetails(hasToString(containsString("field=returnedBy,")));
    }

    @Test
    void what_all_have_signed_is_reopened_and_not_given_back() {
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, SIGNED_LAST)
                .when(new ReturnReport(LIN, DAY, "M01", "x"), AS_MANAGER)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.RETURNED_AFTER_LAST_SIGNATURE));
        var reopened = new DailyReportReopened(LIN, DAY, NINE, new ReportReturn("G01", NOW, "x"));
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, SIGNED_LAST)
                .when(new ReopenReport(LIN, DAY, "G01", "x"), AS_EXECUTIVE)
                .expectEvents(reopened);
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND, SIGNED_LAST, reopened)
                .when(new ReopenReport(LIN, DAY, "G01", "x"), AS_EXECUTIVE)
                .expectNoEvents();
    }

    @Test
    void what_not_all_have_signed_is_not_reopened() {
        reports.given(SUBMITTED, SIGNED_FIRST, SIGNED_SECOND)
                .when(new ReopenReport(LIN, DAY, "G01", "x"), AS_EXECUTIVE)
                .expectNoEvents()
                .expectException(Refusal.by(VisitRule.ONLY_A_SIGNED_REPORT_IS_REOPENED));
    }

    @Test
    void nobody_signs_or_gives_back_what_is_out_of_his_reach() {
        List.of(sign(SUPERVISOR, "U01"), new ReturnReport(LIN, DAY, "U01", "x"), new ReopenReport(LIN, DAY, "G01", "x"))
                .forEach(command -> reports.given(SUBMITTED)
                        .when(command, AS_COLLEAGUE)
                        .expectNoEvents()
                        .expectException(Refusal.by(CommonRule.OUT_OF_REACH)));
    }

    private static SignReport sign(SignatureLevel level, String by) {
        return new SignReport(LIN, DAY, level, by);
    }

    private static DailyReportSigned signed(SignatureLevel level, String by, Instant at) {
        return new DailyReportSigned(LIN, DAY, NINE, new Signature(level, by, at));
    }
}
