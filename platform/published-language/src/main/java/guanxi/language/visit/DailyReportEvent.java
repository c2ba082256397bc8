package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A specialist hands in the report of his day (F-11), in time or not (T-24), and it is signed or given back. What stands in it are the
 * other facts of the day.
 */
public sealed interface DailyReportEvent extends DomainEvent {
    ColleagueId specialistId();

    LocalDate date();

    default String reportId() {
        return reportId(specialistId(), date());
    }

    static String reportId(ColleagueId specialist, LocalDate date) {
        return "report-" + specialist.number() + "-" + date;
    }

    /**
     * It opens a round of signatures.
     *
     * @param submittedAt the key: the submission, or round, that it opens is known by it
     * @param content what it said then; absent where a form tells of it
     */
    @RecordedAs(value = "visit.DailyReportSubmitted", revision = 2)
    record DailyReportSubmitted(
            ColleagueId specialistId,
            LocalDate date,
            Instant submittedAt,
            @Nullable ReportContent content,
            Instant occurredAt)
            implements DailyReportEvent {
        public DailyReportSubmitted(
                ColleagueId specialistId, LocalDate date, Instant submittedAt, ReportContent content) {
            this(specialistId, date, submittedAt, content, submittedAt);
        }
    }

    /** @param submittedAt of which round */
    @RecordedAs("visit.DailyReportSigned")
    record DailyReportSigned(
            ColleagueId specialistId, LocalDate date, Instant submittedAt, Signature signature, Instant occurredAt)
            implements DailyReportEvent {
        public DailyReportSigned(ColleagueId specialistId, LocalDate date, Instant submittedAt, Signature signature) {
            this(specialistId, date, submittedAt, signature, signature.at());
        }
    }

    /** It is submitted anew. */
    @RecordedAs("visit.DailyReportReturned")
    record DailyReportReturned(
            ColleagueId specialistId, LocalDate date, Instant submittedAt, ReportReturn returned, Instant occurredAt)
            implements DailyReportEvent {
        public DailyReportReturned(
                ColleagueId specialistId, LocalDate date, Instant submittedAt, ReportReturn returned) {
            this(specialistId, date, submittedAt, returned, returned.at());
        }
    }

    /** All had signed it; it is given back by the general manager nevertheless. */
    @RecordedAs("visit.DailyReportReopened")
    record DailyReportReopened(
            ColleagueId specialistId, LocalDate date, Instant submittedAt, ReportReturn returned, Instant occurredAt)
            implements DailyReportEvent {
        public DailyReportReopened(
                ColleagueId specialistId, LocalDate date, Instant submittedAt, ReportReturn returned) {
            this(specialistId, date, submittedAt, returned, returned.at());
        }
    }

    /** He made a visit that day, so its report is to be in by {@code dueAt}; said anew if calendar or leave move that. */
    @RecordedAs("visit.DailyReportExpected")
    record DailyReportExpected(ColleagueId specialistId, LocalDate date, Instant dueAt, Instant occurredAt)
            implements DailyReportEvent {}

    /** @param occurredAt when the report was in */
    @RecordedAs("visit.DailyReportExpectationMet")
    record DailyReportExpectationMet(ColleagueId specialistId, LocalDate date, Instant dueAt, Instant occurredAt)
            implements DailyReportEvent {}

    /** No report is expected after all: there was no visit that day. */
    @RecordedAs("visit.DailyReportExpectationWithdrawn")
    record DailyReportExpectationWithdrawn(ColleagueId specialistId, LocalDate date, Instant occurredAt)
            implements DailyReportEvent {}

    /** The report was not in by {@code dueAt}, which is when this occurred. */
    @RecordedAs("visit.DailyReportOverdue")
    record DailyReportOverdue(ColleagueId specialistId, LocalDate date, Instant dueAt, Instant occurredAt)
            implements DailyReportEvent {}

    /** Later facts show that the report was not overdue. */
    @RecordedAs("visit.DailyReportOverdueWithdrawn")
    record DailyReportOverdueWithdrawn(ColleagueId specialistId, LocalDate date, Instant dueAt, Instant occurredAt)
            implements DailyReportEvent {}
}
