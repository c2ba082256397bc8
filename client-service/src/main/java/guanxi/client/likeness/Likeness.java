package guanxi.client.likeness;

import java.util.Collection;
import java.util.List;

/** By what two clients can be one, the strongest first. */
public enum Likeness {
    SAME_NAME,
    SAME_TELEPHONE,
    SAME_SOUND,
    SAME_ADDRESS;

    /** Whether it says anything alone: a house has many tenants. */
    public boolean isEnough() {
        return this != SAME_ADDRESS;
    }

    /** The strongest first; who is called the same sounds the same, which needs no word. */
    public static List<Likeness> said(Collection<Likeness> shared) {
        return shared.stream()
                .distinct()
                .filter(one -> one != SAME_SOUND || !shared.contains(SAME_NAME))
                .sorted()
                .toList();
    }
}
