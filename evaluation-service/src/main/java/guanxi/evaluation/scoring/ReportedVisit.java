package guanxi.evaluation.scoring;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A completed visit as it was reported or corrected last, judged or not.
 *
 * @param month of {@code date}, the day that it belongs to
 * @param toldBy the identifier of the event that reported or corrected it last, which its judgement will name
 * @param told the event that said last what became of it
 */
public record ReportedVisit(
        VisitId visitId,
        ColleagueId specialistId,
        ClientId clientId,
        LocalDate date,
        YearMonth month,
        Boolean withdrawn,
        String toldBy,
        Told told) {

    boolean isOn(LocalDate day) {
        return !withdrawn && date.equals(day);
    }
}
