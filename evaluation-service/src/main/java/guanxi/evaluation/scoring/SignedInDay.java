package guanxi.evaluation.scoring;

import guanxi.language.visit.SpecialistId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A day on which a specialist signed in to the market, once or more. */
public record SignedInDay(SpecialistId specialistId, LocalDate date, YearMonth month, List<String> events) {

    public SignedInDay {
        events = List.copyOf(events);
    }
}
