package guanxi.language.visit;

import java.util.List;
import java.util.TreeSet;

/** A specialist's place in the department: the team, the director answerable for the field, and the territories (B-13). */
public record SpecialistProfile(String name, String team, String director, List<String> territories) {

    public SpecialistProfile {
        territories = List.copyOf(new TreeSet<>(territories));
    }
}
