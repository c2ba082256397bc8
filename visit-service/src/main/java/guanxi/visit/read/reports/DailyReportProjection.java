package guanxi.visit.read.reports;

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
import guanxi.platform.view.View;
import guanxi.visit.read.reports.DailyReportEntry.Round;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Keeps the daily reports; what is expected of them only raises their version, since it follows from the day. */
@Component
@ProcessingGroup("daily-reports-projection")
class DailyReportProjection {
    @EventHandler
    void on(DailyReportEvent event, View<DailyReportEntry> reports, @SequenceNumber long version) {
        var known = reports.find().orElse(DailyReportEntry.none(event));
        reports.put(after(event, known).at(version));
    }

    private static DailyReportEntry after(DailyReportEvent event, DailyReportEntry known) {
        return switch (event) {
            case DailyReportSubmitted submitted ->
                known.with(new Round(submitted.submittedAt(), submitted.content(), List.of(), null));
            case DailyReportSigned signed ->
                known.changing(signed.submittedAt(), round -> round.with(signed.signature()));
            case DailyReportReturned returned ->
                known.changing(returned.submittedAt(), round -> round.with(returned.returned()));
            case DailyReportReopened reopened ->
                known.changing(reopened.submittedAt(), round -> round.with(reopened.returned()));
            case DailyReportExpected expected -> known;
            case DailyReportExpectationMet met -> known;
            case DailyReportExpectationWithdrawn withdrawn -> known;
            case DailyReportOverdue overdue -> known;
            case DailyReportOverdueWithdrawn withdrawn -> known;
        };
    }
}
