package guanxi.client.web;

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
import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Operations;

/** Who may do what in the client context. */
public final class ClientAccess {
    private static final String ROOT = "/api/clients";

    public static final AccessTable TABLE = AccessTable.of(
                    files(get(ROOT)).department(DUTY_OFFICER, OFFICE, FINANCE, SITE),
                    files(get(ROOT + "/{clientId}")),
                    work(post(ROOT)),
                    work(put(ROOT + "/{clientId}")),
                    answerable(put(ROOT + "/{clientId}/territory")),
                    work(post(ROOT + "/{clientId}/contacts")),
                    work(put(ROOT + "/{clientId}/contacts/{contactId}")),
                    put(ROOT + "/{clientId}/erasure").department(MANAGER, SYSTEM),
                    files(get(ROOT + "/referrals")).department(SITE),
                    files(get(ROOT + "/referrals/{referralId}")).department(SITE),
                    work(post(ROOT + "/referrals")),
                    put(ROOT + "/referrals/{referralId}/confirmation").department(SITE, MANAGER),
                    answerable(put(ROOT + "/referrals/{referralId}/correction")),
                    answerable(put(ROOT + "/referrals/{referralId}/withdrawal")),
                    post(ROOT + "/imports/{form}").department(MANAGER))
            .and(Operations.endpoints(ROOT));

    private ClientAccess() {}

    private static Endpoint files(Endpoint endpoint) {
        return endpoint.own(SPECIALIST).team(SUPERVISOR).department(MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR);
    }

    private static Endpoint work(Endpoint endpoint) {
        return endpoint.own(SPECIALIST).team(SUPERVISOR).department(MANAGER);
    }

    /** What decides whose figures count is not his own to change. */
    private static Endpoint answerable(Endpoint endpoint) {
        return endpoint.team(SUPERVISOR).department(MANAGER);
    }
}
