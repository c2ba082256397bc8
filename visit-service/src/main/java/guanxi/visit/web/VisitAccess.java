package guanxi.visit.web;

import static guanxi.platform.access.Endpoint.get;
import static guanxi.platform.access.Endpoint.post;
import static guanxi.platform.access.Endpoint.put;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SITE;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Operations;

/** Who may do what in the visit context. */
public final class VisitAccess {
    private static final String ROOT = "/api/visits";

    public static final AccessTable TABLE = AccessTable.of(
                    field(get(ROOT)),
                    field(get(ROOT + "/{visitId}")),
                    field(get(ROOT + "/violations")),
                    field(get(ROOT + "/days")).department(FINANCE),
                    field(get(ROOT + "/plans")),
                    field(get(ROOT + "/deadlines")),
                    field(get(ROOT + "/specialists")).department(DUTY_OFFICER, OFFICE, FINANCE, SITE),
                    everybody(get(ROOT + "/calendar")),
                    everybody(get(ROOT + "/norms")),
                    post(ROOT + "/norms").department(MANAGER, EXECUTIVE),
                    put(ROOT + "/calendar/{date}").department(MANAGER, OFFICE),
                    put(ROOT + "/specialists/{specialistId}").department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/team").department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/territories").department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/joining").department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/leaving").department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/leave/{date}")
                            .team(SUPERVISOR)
                            .department(MANAGER),
                    put(ROOT + "/specialists/{specialistId}/leave/{date}/withdrawal")
                            .team(SUPERVISOR)
                            .department(MANAGER),
                    work(post(ROOT + "/plans")),
                    work(post(ROOT + "/daily-reports")),
                    post(ROOT + "/sign-ins").own(SPECIALIST).department(DUTY_OFFICER, MANAGER),
                    work(post(ROOT)),
                    work(put(ROOT + "/{visitId}/start")),
                    work(put(ROOT + "/{visitId}/completion")),
                    work(put(ROOT + "/{visitId}/cancellation")),
                    post(ROOT + "/violations").department(INSPECTOR, DIRECTOR),
                    put(ROOT + "/violations/{specialistId}/{date}/{violationId}/withdrawal")
                            .department(INSPECTOR),
                    post(ROOT + "/expenses").own(SPECIALIST).department(FINANCE, MANAGER),
                    put(ROOT + "/{visitId}/correction").team(SUPERVISOR).department(MANAGER),
                    put(ROOT + "/{visitId}/withdrawal").team(SUPERVISOR).department(MANAGER),
                    put(ROOT + "/sign-ins/{specialistId}/{at}/correction").department(DUTY_OFFICER, MANAGER),
                    put(ROOT + "/expenses/{specialistId}/{date}/{expenseId}/correction")
                            .department(FINANCE, MANAGER),
                    put(ROOT + "/expenses/{specialistId}/{date}/{expenseId}/withdrawal")
                            .department(FINANCE, MANAGER),
                    post(ROOT + "/imports/{form}").department(MANAGER))
            .and(Operations.endpoints(ROOT))
            .and(Operations.clock(ROOT));

    private VisitAccess() {}

    private static Endpoint field(Endpoint endpoint) {
        return endpoint.own(SPECIALIST).team(SUPERVISOR).department(MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR);
    }

    private static Endpoint everybody(Endpoint endpoint) {
        return endpoint.department(
                SPECIALIST,
                SUPERVISOR,
                MANAGER,
                DIRECTOR,
                INSPECTOR,
                DUTY_OFFICER,
                OFFICE,
                EXECUTIVE,
                FINANCE,
                SITE,
                AUDITOR);
    }

    private static Endpoint work(Endpoint endpoint) {
        return endpoint.own(SPECIALIST).team(SUPERVISOR).department(MANAGER);
    }
}
