package guanxi.client.web.truth;

import guanxi.client.query.truth.JudgedFile;
import guanxi.platform.access.Caller;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Whose files are asked about. Filters combine.
 *
 * @param at the day as of which it is asked; absent for today
 * @param owner who answered for the client on that day
 * @param below than which the index is less
 */
record TruthFilter(LocalDate at, String owner, BigDecimal below) {

    Predicate<JudgedFile> within(Caller caller) {
        if (owner != null) caller.mustReach(owner);
        return one -> caller.reach().includes(one.owner())
                && (owner == null || owner.equals(one.owner().number()));
    }
}
