package guanxi.hospitality.web;

import static guanxi.platform.access.Endpoint.get;
import static guanxi.platform.access.Endpoint.post;
import static guanxi.platform.access.Endpoint.put;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Operations;

/** Who may do what in the hospitality context. */
public final class HospitalityAccess {
    private static final String ROOT = "/api/hospitality";
    private static final String REQUEST = ROOT + "/requests/{requestId}";

    public static final AccessTable TABLE = AccessTable.of(
                    reading(get(ROOT + "/requests")),
                    reading(get(REQUEST)),
                    reading(get(ROOT + "/budgets")),
                    post(ROOT + "/requests").own(SPECIALIST).team(SUPERVISOR).department(MANAGER),
                    put(REQUEST + "/approval").department(MANAGER, EXECUTIVE),
                    put(REQUEST + "/refusal").department(MANAGER, EXECUTIVE),
                    put(REQUEST + "/settlement").department(FINANCE, MANAGER),
                    post(ROOT + "/imports/{form}").department(MANAGER))
            .and(Operations.endpoints(ROOT));

    private HospitalityAccess() {}

    private static Endpoint reading(Endpoint endpoint) {
        return endpoint.own(SPECIALIST)
                .team(SUPERVISOR)
                .department(MANAGER, DIRECTOR, EXECUTIVE, FINANCE, OFFICE, AUDITOR);
    }
}
