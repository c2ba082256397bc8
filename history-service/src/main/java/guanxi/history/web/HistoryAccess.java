package guanxi.history.web;

import static guanxi.platform.access.Endpoint.get;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;
import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Operations;
import guanxi.platform.access.Role;

/**
 * Who may read history: auditors and other systems all of it, those who lead the department the trail of one thing, and everybody
 * who is shown evidence the events that it names, within his reach. What codes mean is no secret.
 */
public final class HistoryAccess {
    private static final String ROOT = "/api/history";

    public static final AccessTable TABLE = AccessTable.of(
                    get("/api/codes").department(Role.values()),
                    get(ROOT + "/feed").department(AUDITOR, SYSTEM),
                    get(ROOT + "/events/{eventId}")
                            .own(SPECIALIST)
                            .team(SUPERVISOR)
                            .department(MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR, SYSTEM),
                    get(ROOT + "/aggregates/{aggregateId}").department(AUDITOR, SYSTEM, MANAGER, EXECUTIVE),
                    get(ROOT + "/clients/{clientId}").department(AUDITOR, SYSTEM, MANAGER, EXECUTIVE))
            .and(Operations.endpoints(ROOT));

    private HistoryAccess() {}
}
