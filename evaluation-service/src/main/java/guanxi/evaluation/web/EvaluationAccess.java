package guanxi.evaluation.web;

import static guanxi.platform.access.Endpoint.get;
import static guanxi.platform.access.Endpoint.post;
import static guanxi.platform.access.Endpoint.put;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Operations;

/** Who may do what in the evaluation context. */
public final class EvaluationAccess {
    private static final String ROOT = "/api/evaluations";
    private static final String ASSESSMENT = ROOT + "/assessments/{specialistId}/{month}";
    private static final String DASHBOARD = ROOT + "/dashboards/department";
    private static final String RATING = ROOT + "/ratings/{specialistId}/{month}";

    public static final AccessTable TABLE = AccessTable.of(
                    shown(get(ROOT + "/assessments")),
                    shown(get(ASSESSMENT)),
                    shown(get(ASSESSMENT + "/evidence")),
                    put(ASSESSMENT + "/finalisation").department(MANAGER),
                    put(ASSESSMENT + "/reopening").department(MANAGER, EXECUTIVE),
                    shown(get(DASHBOARD)),
                    shown(get(DASHBOARD + "/live")),
                    put(RATING).department(MANAGER),
                    put(RATING + "/revision").department(MANAGER),
                    get(ROOT + "/scorecards").department(SPECIALIST, SUPERVISOR, MANAGER, DIRECTOR, EXECUTIVE, AUDITOR),
                    post(ROOT + "/scorecards").department(MANAGER, EXECUTIVE),
                    post(ROOT + "/imports/{form}").department(MANAGER))
            .and(Operations.endpoints(ROOT));

    private EvaluationAccess() {}

    private static Endpoint shown(Endpoint endpoint) {
        return endpoint.own(SPECIALIST).team(SUPERVISOR).department(MANAGER, DIRECTOR, EXECUTIVE, AUDITOR);
    }
}
