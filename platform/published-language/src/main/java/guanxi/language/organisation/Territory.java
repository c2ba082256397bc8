package guanxi.language.organisation;

import java.util.List;
import java.util.TreeSet;

/**
 * By what a territory is known on the telephone and on the map (F-15).
 *
 * @param prefixes how its fixed-line numbers begin; none if nobody said
 * @param area absent if nobody drew it
 */
public record Territory(List<String> prefixes, Area area) {

    public Territory {
        prefixes = List.copyOf(new TreeSet<>(prefixes));
    }

    public Territory with(List<String> otherPrefixes) {
        return new Territory(otherPrefixes, area);
    }

    public Territory with(Area otherArea) {
        return new Territory(prefixes, otherArea);
    }
}
