package guanxi.visit.read.reports;

import static guanxi.language.visit.Samples.CONTENT;
import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationMet;
import guanxi.language.visit.DailyReportEvent.DailyReportExpectationWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportExpected;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdue;
import guanxi.language.visit.DailyReportEvent.DailyReportOverdueWithdrawn;
import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.AsOf;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DailyReportProjectionTest {
    private static final String REPORT = DailyReportEvent.reportId(LIN, DAY);
    private static final Instant LATER = START.plusSeconds(3600);
    private static final Signature SIGNATURE = new Signature(SignatureLevel.SUPERVISOR, "U01", LATER);
    private static final ReportReturn BACK = new ReportReturn("M01", LATER, "概要过简");
    private static final DailyReportSubmitted SUBMITTED = new DailyReportSubmitted(LIN, DAY, START, CONTENT);
    private final ViewFixture<DailyReportEntry> reports =
            ViewFixture.of(new DailyReportProjection(), DailyReportEntry.VIEW);

    @Test
    void a_submission_is_signed_and_given_back_and_another_one_opens_a_round() {
        reports.from(
                        REPORT,
                        SUBMITTED,
                        new DailyReportSigned(LIN, DAY, START, SIGNATURE),
                        new DailyReportReturned(LIN, DAY, START, BACK),
                        new DailyReportSubmitted(LIN, DAY, LATER, null))
                .expect(new DailyReportEntry(
                        LIN,
                        DAY,
                        List.of(
                                new Round(START, CONTENT, List.of(SIGNATURE), BACK),
                                new Round(LATER, null, List.of(), null)),
                        3))
                .redelivering()
                .expectSame();
    }

    @Test
    void one_that_is_reopened_is_given_back() {
        reports.from(REPORT, SUBMITTED, new DailyReportReopened(LIN, DAY, START, BACK))
                .expect(new DailyReportEntry(LIN, DAY, List.of(new Round(START, CONTENT, List.of(), BACK)), 1));
    }

    @Test
    void what_is_expected_of_it_raises_its_version_alone() {
        reports.from(
                        REPORT,
                        new DailyReportExpected(LIN, DAY, START, START),
                        new DailyReportOverdue(LIN, DAY, START, START),
                        new DailyReportOverdueWithdrawn(LIN, DAY, START, START),
                        new DailyReportExpectationMet(LIN, DAY, START, START),
                        new DailyReportExpectationWithdrawn(LIN, DAY, START))
                .expect(new DailyReportEntry(LIN, DAY, List.of(), 4));
    }

    @Test
    void reports_are_found_by_whose_they_are_and_by_day() {
        LocalDate before = DAY.minusDays(1);
        reports.from(REPORT, SUBMITTED)
                .from(DailyReportEvent.reportId(LIN, before), new DailyReportExpected(LIN, before, START, START));
        var his = Query.where("specialistId", LIN.number()).orderBy("date");
        assertThat(reports.reader().find(his))
                .extracting(DailyReportEntry::date)
                .containsExactly(before, DAY);
    }

    @Test
    void a_round_is_shown_with_what_of_it_is_seen() {
        var round = new Round(START, CONTENT, List.of(SIGNATURE), BACK);
        assertThat(round.seenOn(new AsOf(DAY, START))).isEmpty();
        assertThat(round.seenOn(new AsOf(DAY, LATER))).contains(new Round(START, CONTENT, List.of(), null));
        assertThat(round.seenOn(new AsOf(DAY, LATER.plusMillis(1)))).contains(round);
    }
}
