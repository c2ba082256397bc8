package guanxi.client.web.followups;

import guanxi.client.read.followups.FollowUpEntry;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;

/**
 * Which follow-ups are asked for.
 *
 * @param agent whom the client rated
 */
record FollowUpFilter(FollowUpEntry.State state, String agent, String clientId) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "agent", agent).and("clientId", clientId);
        return Filters.code(his, "state", state);
    }
}
