package guanxi.evaluation.web.colleagues;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a specialist.
 *
 * @param joinedOn his first day; absent if nobody says it
 */
record ColleagueData(
        String name,
        String team,
        String director,
        List<String> territories,
        @Nullable LocalDate joinedOn) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    ColleagueData checked() {
        return new ColleagueData(
                Fields.required(name, "name"),
                Fields.required(team, "team"),
                Fields.required(director, "director"),
                Fields.texts(Fields.required(territories, "territories"), "territories"),
                joinedOn);
    }

    Profile profile() {
        return new Profile(
                name,
                new TeamId(team),
                new ColleagueId(director),
                territories.stream().map(TerritoryId::new).toList());
    }
}
