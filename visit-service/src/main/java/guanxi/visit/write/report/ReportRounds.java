package guanxi.visit.write.report;

import guanxi.language.visit.DailyReportEvent.DailyReportReopened;
import guanxi.language.visit.DailyReportEvent.DailyReportReturned;
import guanxi.language.visit.DailyReportEvent.DailyReportSigned;
import guanxi.language.visit.DailyReportEvent.DailyReportSubmitted;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** All submissions of a report, in their order, in whatever order they arrive: the newest counts, the first one may have been late. */
final class ReportRounds {
    private final TreeMap<Instant, ReportRound> bySubmission = new TreeMap<>();

    Optional<ReportRound> find(Instant submittedAt) {
        return Optional.ofNullable(bySubmission.get(submittedAt));
    }

    Optional<ReportRound> newest() {
        return Optional.ofNullable(bySubmission.lastEntry()).map(entry -> entry.getValue());
    }

    /** Absent as long as none was submitted. */
    Optional<Instant> firstSubmittedAt() {
        return Optional.ofNullable(bySubmission.firstEntry()).map(entry -> entry.getKey());
    }

    void after(DailyReportSubmitted event) {
        bySubmission.put(event.submittedAt(), ReportRound.submitted(event.submittedAt()));
    }

    void after(DailyReportSigned event) {
        change(event.submittedAt(), round -> round.with(event.signature()));
    }

    void after(DailyReportReturned event) {
        change(event.submittedAt(), round -> round.returned(event.returned()));
    }

    void after(DailyReportReopened event) {
        change(event.submittedAt(), round -> round.reopened(event.returned()));
    }

    private void change(Instant submittedAt, UnaryOperator<ReportRound> change) {
        bySubmission.computeIfPresent(submittedAt, (key, round) -> change.apply(round));
    }
}
