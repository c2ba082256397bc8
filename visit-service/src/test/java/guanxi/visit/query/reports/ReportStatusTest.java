package guanxi.visit.query.reports;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.visit.write.Field.TIME;
import static guanxi.visit.write.Field.at;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Samples;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.reports.DailyReportEntry;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntryBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** F-11, T-24 as of a day: the submission that is seen last counts, the one that was first may have been late. */
class ReportStatusTest {
    private static final Instant SUBMITTED = at("18:00");
    private static final Instant DUE = at(DAY.plusDays(1), "08:00");
    private static final Signature FIRST = signature(SignatureLevel.SUPERVISOR, DAY.plusDays(1));
    private static final Signature SECOND = signature(SignatureLevel.DEPARTMENT_MANAGER, DAY.plusDays(2));
    private static final Signature LAST = signature(SignatureLevel.GENERAL_MANAGER, DAY.plusDays(3));
    private static final ReportReturn BACK = new ReportReturn("U01", at(DAY.plusDays(1), "09:00"), "x");

    @Test
    void a_day_with_a_visit_has_a_draft_until_a_submission_is_seen() {
        var report = report(true, DAY, new Round(at(DAY.plusDays(1), "00:00"), null, List.of(), null));
        assertThat(report.status()).isEqualTo(ReportStatus.DRAFT);
        assertThat(report.exists()).isTrue();
        assertThat(report(true, DAY).version()).isNull();
    }

    @Test
    void a_day_without_a_visit_has_a_report_from_its_submission_on() {
        var round = new Round(at(DAY.plusDays(1), "00:00"), null, List.of(), null);
        assertThat(report(false, DAY, round).exists()).isFalse();
        assertThat(report(false, DAY.plusDays(1), round).exists()).isTrue();
    }

    @Test
    void it_comes_as_far_as_the_signatures_that_are_seen() {
        var round = new Round(SUBMITTED, null, List.of(FIRST, SECOND, LAST), null);
        assertThat(report(true, DAY, round).status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report(true, DAY.plusDays(1), round).status()).isEqualTo(ReportStatus.SUPERVISOR_SIGNED);
        assertThat(report(true, DAY.plusDays(2), round).status()).isEqualTo(ReportStatus.DEPARTMENT_MANAGER_SIGNED);
        assertThat(report(true, DAY.plusDays(3), round).status()).isEqualTo(ReportStatus.SIGNED);
    }

    @Test
    void it_is_returned_once_that_is_seen_however_far_it_had_come() {
        var round = new Round(SUBMITTED, null, List.of(FIRST), BACK);
        assertThat(report(true, DAY, round).status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report(true, DAY.plusDays(1), round).status()).isEqualTo(ReportStatus.RETURNED);
    }

    @Test
    void the_round_that_was_submitted_last_of_those_seen_counts_whenever_it_was_told() {
        var anew = new Round(at(DAY.plusDays(2), "09:00"), null, List.of(), null);
        var before = new Round(SUBMITTED, null, List.of(FIRST), BACK);
        assertThat(report(true, DAY.plusDays(1), anew, before).status()).isEqualTo(ReportStatus.RETURNED);
        assertThat(report(true, DAY.plusDays(2), anew, before).status()).isEqualTo(ReportStatus.SUBMITTED);
        assertThat(report(true, DAY.plusDays(2), anew, before).rounds()).hasSize(2);
    }

    @Test
    void exactly_when_it_is_due_is_in_time_and_the_first_submission_decides() {
        var anew = new Round(DUE.plusSeconds(3600), null, List.of(), null);
        assertThat(overdue(DAY.plusDays(1), new Round(DUE, null, List.of(), BACK), anew))
                .isEmpty();
        assertThat(overdue(DAY.plusDays(1), anew, new Round(DUE.plusMillis(1), null, List.of(), BACK)))
                .contains(Overdue.LATE);
    }

    @Test
    void what_is_not_in_at_the_end_of_the_day_on_which_it_was_due_is_missing() {
        assertThat(overdue(DAY)).isEmpty();
        assertThat(overdue(DAY.plusDays(1))).contains(Overdue.MISSING);
        var late = new Round(at(DAY.plusDays(2), "00:00"), null, List.of(), null);
        assertThat(overdue(DAY.plusDays(1), late)).contains(Overdue.MISSING);
        assertThat(overdue(DAY.plusDays(2), late)).contains(Overdue.LATE);
    }

    @Test
    void what_is_due_at_midnight_is_not_missing_at_the_end_of_the_day_before() {
        AsOf day = TIME.asOf(DAY);
        assertThat(Overdue.of(day.end(), Optional.empty(), day)).isEmpty();
        assertThat(Overdue.of(day.end().minusMillis(1), Optional.empty(), day)).contains(Overdue.MISSING);
    }

    @Test
    void only_a_day_with_a_completed_visit_is_overdue() {
        var late = new Round(DUE.plusMillis(1), null, List.of(), null);
        AsOf day = TIME.asOf(DAY.plusDays(1));
        assertThat(report(false, day.day(), late).overdue(DUE, day)).isEmpty();
    }

    private static Optional<Overdue> overdue(LocalDate day, Round... rounds) {
        return report(true, day, rounds).overdue(DUE, TIME.asOf(day));
    }

    private static SeenReport report(boolean visited, LocalDate asOf, Round... rounds) {
        List<VisitEntry> visits = visited
                ? List.of(VisitEntryBuilder.builder()
                        .visitId(Samples.V1)
                        .startedAt(Samples.START)
                        .build())
                : List.of();
        var day = ReportDay.of(visits, null, List.of(), List.of());
        var known = rounds.length == 0 ? null : new DailyReportEntry(LIN, DAY, List.of(rounds), 7);
        return SeenReport.of(new DayOf(LIN, DAY), day, known, TIME.asOf(asOf));
    }

    private static Signature signature(SignatureLevel level, LocalDate day) {
        return new Signature(level, "U01", at(day, "12:00"));
    }
}
