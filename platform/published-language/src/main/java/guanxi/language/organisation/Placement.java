package guanxi.language.organisation;

import java.time.LocalDate;

/**
 * Where a piece of equipment stands, what it is called there, and who keeps it.
 *
 * @param until from this day on it is in no register; absent as long as it is in use
 */
public record Placement(SiteId siteId, String name, ColleagueId keeper, LocalDate until) {

    public Placement until(LocalDate day) {
        return new Placement(siteId, name, keeper, day);
    }
}
