package guanxi.client.web.receivables;

import guanxi.client.credit.ReceivableState;
import guanxi.client.query.receivables.ShownReceivable;
import guanxi.platform.access.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which receivables are asked for, and as of which moment; now, unless told.
 *
 * @param owner who owns the client
 * @param state then
 * @param dueUntil the last day on which it is due
 */
record ReceivableFilter(Instant at, String clientId, String owner, ReceivableState state, LocalDate dueUntil) {

    Predicate<ShownReceivable> within(Caller caller) {
        if (owner != null) caller.mustReach(owner);
        return one -> caller.reach().includes(one.owner())
                && (owner == null || owner.equals(one.owner().number()))
                && (state == null || state == one.state())
                && (dueUntil == null || !one.dueOn().isAfter(dueUntil));
    }
}
