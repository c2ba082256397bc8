package guanxi.visit.norms;

import guanxi.language.organisation.Area;
import guanxi.language.organisation.Territory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation registered of a territory, for sign-ins to be held against (F-15).
 *
 * @param prefixes how its fixed-line numbers begin; none if nobody said
 * @param area absent if nobody drew it
 */
public record Register(List<String> prefixes, @Nullable Area area) {
    public static final Register NOTHING = new Register(List.of(), null);

    public static Register of(Territory territory) {
        return new Register(territory.prefixes(), territory.area());
    }

    boolean knowsNumbers() {
        return !prefixes.isEmpty();
    }

    boolean has(DialledNumber number) {
        return prefixes.stream().map(DialledNumber::of).anyMatch(number::beginsWith);
    }
}
