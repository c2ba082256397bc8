package guanxi.client.write.cases;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.standards.ToldCase;
import guanxi.client.standards.ToldCases;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.platform.decision.Actor;

/** Who may record what in a case (service-desk-rules.md, Who). */
final class Recording {

    private Recording() {}

    static void mustBeAllowed(Actor actor, Kind kind, ToldCase told) {
        if (!isForHisUnit(actor, kind, told)) actor.mustReach(ToldCases.holder(told));
        boolean endsARound = kind == Kind.CANCELLED || kind == Kind.REOPENED;
        require(
                !endsARound || actor.isAny("supervisor", "manager"),
                CaseRule.A_CASE_IS_CANCELLED_OR_REOPENED_BY_SUPERVISOR_OR_MANAGER,
                "Only a supervisor or the manager cancels a case or opens it anew.");
    }

    /** A centre answers what was passed on to it last, a department does what it was notified of last. */
    private static boolean isForHisUnit(Actor actor, Kind kind, ToldCase told) {
        return switch (kind) {
            case CENTRE_ANSWERED -> actor.isAny("centre") && wentLastTo(actor.unit(), Kind.PASSED_ON, told);
            case SERVICE_DONE -> actor.isAny("department") && wentLastTo(actor.unit(), Kind.DEPARTMENT_NOTIFIED, told);
            default -> false;
        };
    }

    private static boolean wentLastTo(String unit, Kind kind, ToldCase told) {
        return ToldCases.lastTo(told, kind).filter(to -> to.equals(unit)).isPresent();
    }
}
