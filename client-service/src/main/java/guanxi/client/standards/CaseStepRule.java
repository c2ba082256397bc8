package guanxi.client.standards;

import static guanxi.language.client.CaseEntry.Kind.CALLED_BACK;
import static guanxi.language.client.CaseEntry.Kind.CENTRE_ANSWERED;
import static guanxi.language.client.CaseEntry.Kind.CLIENT_ANSWERED;
import static guanxi.language.client.CaseEntry.Kind.CLIENT_INFORMED;
import static guanxi.language.client.CaseEntry.Kind.DEPARTMENT_NOTIFIED;
import static guanxi.language.client.CaseEntry.Kind.PASSED_ON;
import static guanxi.language.client.CaseEntry.Kind.PROGRESS_CHECKED;
import static guanxi.language.client.CaseEntry.Kind.SERVICE_DONE;

import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.Responsible.Role;
import guanxi.language.client.ServiceStep;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a step of a case waits for (T-06 to T-14).
 *
 * @param who has to do it
 * @param startedBy the first entry of a round that starts its clock; absent if the end of the call does
 * @param startedAnewBy likewise, also if its clock runs already
 * @param notNeededAfter entries after which it is not needed, unless they meet it
 */
record CaseStepRule(
        Role who, @Nullable Kind startedBy, @Nullable Kind startedAnewBy, Kind metBy, Set<Kind> notNeededAfter) {

    static CaseStepRule of(ServiceStep step) {
        return switch (step) {
            case PASS_ON -> fromTheCall(PASSED_ON, CENTRE_ANSWERED, CLIENT_ANSWERED);
            case CENTRE_ANSWER -> after(PASSED_ON, Role.RESOURCE_CENTRE, CENTRE_ANSWERED, CLIENT_ANSWERED);
            case CLIENT_ANSWER -> fromTheCall(CLIENT_ANSWERED);
            case NOTIFY -> fromTheCall(DEPARTMENT_NOTIFIED, SERVICE_DONE);
            case PROMISED_REPLY -> fromTheCall(CLIENT_INFORMED, SERVICE_DONE);
            case INFORM_CLIENT -> after(DEPARTMENT_NOTIFIED, Role.AGENT, CLIENT_INFORMED, SERVICE_DONE);
            case CHECK_PROGRESS -> after(DEPARTMENT_NOTIFIED, Role.AGENT, PROGRESS_CHECKED, SERVICE_DONE);
            case SOLVE -> after(DEPARTMENT_NOTIFIED, Role.DEPARTMENT, SERVICE_DONE, SERVICE_DONE);
            case CALL_BACK -> new CaseStepRule(Role.AGENT, null, SERVICE_DONE, CALLED_BACK, Set.of());
            case CALL_BACK_1, CALL_BACK_2, CALL_BACK_3, PASS_PROBLEM_ON, SOLUTION_CALL_BACK ->
                throw new IllegalArgumentException(step + " is a step of a series, not of a case");
        };
    }

    /** Whether the end of the call, or of what counts as one, starts its clock. */
    boolean startsWithTheRound() {
        return startedBy == null;
    }

    private static CaseStepRule fromTheCall(Kind metBy, Kind... notNeededAfter) {
        return new CaseStepRule(Role.AGENT, null, null, metBy, Set.of(notNeededAfter));
    }

    private static CaseStepRule after(Kind startedBy, Role who, Kind metBy, Kind... notNeededAfter) {
        return new CaseStepRule(who, startedBy, null, metBy, Set.of(notNeededAfter));
    }
}
