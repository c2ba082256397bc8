package guanxi.client.web.clients;

import guanxi.client.read.clients.Search;
import guanxi.language.client.ClientProfile;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.web.Filters;

/**
 * Which clients are asked for. Filters combine; {@code name} is any part of the name, and like the territory of whatever width and case.
 *
 * @param search what somebody types who looks for a client: see {@code ClientQueries}
 * @param merged those that are merged into another instead of those that stand alone
 */
record ClientFilter(
        String owner,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String territory,
        String name,
        String search,
        Boolean merged) {

    Query within(Caller caller) {
        var his = caller.within(Query.all(), "owner", owner);
        return Filters.code(Filters.code(his, "tier", tier), "stage", stage)
                .and("search.isListed", merged == null || !merged)
                .and("search.territory", Search.folded(territory))
                .contains("search.name", Search.folded(name));
    }
}
