package guanxi.visit.write;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ReportContent;
import java.time.LocalDate;

/** What the report of a day says, as the facts of the day are known (F-11). */
@FunctionalInterface
public interface ReportContents {

    ReportContent of(ColleagueId specialist, LocalDate date);
}
