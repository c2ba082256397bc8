package guanxi.visit.write.report;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.DailyReportEvent;
import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import guanxi.language.visit.ReportContent;
import guanxi.language.visit.ReportReturn;
import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What is done to a specialist's daily report (F-11). */
public sealed interface DailyReportCommand {

    /** Of a report that is known by whose it is, and of which day. */
    sealed interface OfADay extends DailyReportCommand {
        ColleagueId specialistId();

        LocalDate date();

        @TargetAggregateIdentifier
        default String report() {
            return DailyReportEvent.reportId(specialistId(), date());
        }
    }

    /** Live: it is submitted when this is given. */
    record SubmitReport(ColleagueId specialistId, LocalDate date) implements OfADay {
        DailyReportEvent submitted(ReportContent content, Instant now) {
            return new DailyReportSubmitted(specialistId, date, now, content);
        }
    }

    /**
     * A submission as the form has it, and what came of it until then.
     *
     * @param returned absent if nobody gave it back
     */
    record RecordRound(
            ColleagueId specialistId,
            LocalDate date,
            Instant submittedAt,
            List<Signature> signatures,
            @Nullable ReportReturn returned)
            implements OfADay {
        ReportRound round() {
            return new ReportRound(submittedAt, signatures, returned, null);
        }

        List<DailyReportEvent> all() {
            DailyReportEvent submitted = new DailyReportSubmitted(specialistId, date, submittedAt, null);
            return Stream.concat(Stream.of(submitted), steps(ReportRound.submitted(submittedAt), round()))
                    .toList();
        }

        /** What the whole round says that is not known of it. */
        Stream<DailyReportEvent> steps(ReportRound known, ReportRound whole) {
            var signed = whole.signatures().stream()
                    .filter(signature -> !known.signatures().contains(signature))
                    .map(signature -> new DailyReportSigned(specialistId, date, submittedAt, signature));
            var given = Stream.ofNullable(known.returned() == null ? whole.returned() : null)
                    .map(back -> new DailyReportReturned(specialistId, date, submittedAt, back));
            return Stream.concat(signed, given);
        }
    }

    /** Live: it is signed when this is given. */
    record SignReport(ColleagueId specialistId, LocalDate date, SignatureLevel level, String by) implements OfADay {
        Signature signature(Instant now) {
            return new Signature(level, by, now);
        }

        DailyReportEvent signed(ReportRound round, Instant now) {
            return new DailyReportSigned(specialistId, date, round.submittedAt(), signature(now));
        }
    }

    /** Live: it is given back when this is given, as long as not all have signed it. */
    record ReturnReport(ColleagueId specialistId, LocalDate date, String by, String reason) implements OfADay {
        ReportReturn returned(Instant now) {
            return new ReportReturn(by, now, reason);
        }

        DailyReportEvent returned(ReportRound round, Instant now) {
            return new DailyReportReturned(specialistId, date, round.submittedAt(), returned(now));
        }
    }

    /** Live: it is given back when this is given, though all have signed it. */
    record ReopenReport(ColleagueId specialistId, LocalDate date, String by, String reason) implements OfADay {
        DailyReportEvent reopened(ReportRound round, Instant now) {
            var back = new ReportReturn(by, now, reason);
            return new DailyReportReopened(specialistId, date, round.submittedAt(), back);
        }
    }

    /**
     * T-24: something has changed in what the day's report is expected for, or by when.
     *
     * @param learnedAt when the department's system learned of it
     */
    record ReconsiderReport(ColleagueId specialistId, LocalDate date, Instant learnedAt) implements OfADay {}

    /** Given by the clock: its time has passed. */
    record MissReport(@TargetAggregateIdentifier String report) implements DailyReportCommand {}
}
