package guanxi.language.visit;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What was found when a sign-in was checked (F-15). Nothing of it is personal: it stays when number and position are erased.
 *
 * @param doubts in the order of their names
 * @param distanceM from the middle of the territory, in whole metres; absent where no place was told, or no area is registered
 */
public record Checked(
        SignInCheck check, List<Doubt> doubts, @Nullable Integer distanceM) {
    public static final Checked NOTHING = new Checked(SignInCheck.UNCHECKED, List.of(), null);
    public static final Checked WITHDRAWN = new Checked(SignInCheck.WITHDRAWN, List.of(), null);

    public Checked {
        doubts = List.copyOf(doubts);
    }

    /** @param otherwise what it is without any doubt */
    public static Checked of(Collection<Doubt> doubts, SignInCheck otherwise, @Nullable Integer distanceM) {
        var check = doubts.isEmpty() ? otherwise : SignInCheck.DOUBTFUL;
        return new Checked(check, List.copyOf(new TreeSet<>(doubts)), distanceM);
    }
}
