package guanxi.language.organisation;

import java.util.List;
import java.util.TreeSet;

/** A specialist's place in the department: the team, the director answerable for the field, and the territories (B-13). */
public record Profile(String name, TeamId team, ColleagueId director, List<TerritoryId> territories) {

    public Profile {
        territories = List.copyOf(new TreeSet<>(territories));
    }
}
