package guanxi.visit.web;

import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;

/** Where a specialist's day is shown, which has what was recorded of it. */
public final class Days {

    private Days() {}

    public static String path(ColleagueId specialist, LocalDate date) {
        return "/api/visits/days?specialistId=" + specialist.number() + "&date=" + date;
    }
}
