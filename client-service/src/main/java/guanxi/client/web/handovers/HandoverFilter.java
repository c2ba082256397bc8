package guanxi.client.web.handovers;

import guanxi.client.read.handovers.HandoverEntry;
import guanxi.language.client.HandoverState;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Which handovers are asked for. Filters combine; {@code from} and {@code to} bound the day from which they hold, both inclusive.
 */
record HandoverFilter(
        HandoverState state, String clientId, String formerOwner, String receiver, LocalDate from, LocalDate to) {

    Query query() {
        var some = Filters.code(Query.all().and("clientId", clientId), "state", state)
                .and("formerOwner", formerOwner)
                .and("receiver", receiver);
        return Filters.days(some, "from", from, to);
    }

    /** It is shown to whom it goes from and to whom it goes to: whoever asks for one of others must reach one of the two. */
    Predicate<HandoverEntry> within(Caller caller) {
        if (receiver == null || !caller.reach().includes(receiver)) {
            if (formerOwner != null) caller.mustReach(formerOwner);
            else if (receiver != null) caller.mustReach(receiver);
        }
        return one -> concerns(caller, one);
    }

    static boolean concerns(Caller caller, HandoverEntry handover) {
        return caller.reach().includes(handover.formerOwner()) || caller.reach().includes(handover.receiver());
    }
}
