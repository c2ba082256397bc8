package guanxi.client.standards;

import guanxi.client.standards.ServiceFigures.Satisfaction;
import guanxi.language.client.Responsible;
import guanxi.language.client.ServiceStep;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;

/** What was counted of a month for one who is responsible. */
final class MonthTally {
    private static final Set<ServiceStep> BACK_OFFICE =
            EnumSet.of(ServiceStep.PASS_ON, ServiceStep.NOTIFY, ServiceStep.INFORM_CLIENT, ServiceStep.PASS_PROBLEM_ON);

    private int calls;
    private Share rings = Share.NONE;
    private Share answeredAtOnce = Share.NONE;
    private Share backOffice = Share.NONE;
    private Share clientService = Share.NONE;
    private Share toThePoint = Share.NONE;
    private int satisfied;
    private int satisfaction;
    private int reComplaints;
    private int conductFlags;

    void call(boolean isAtOnce) {
        calls++;
        answeredAtOnce = answeredAtOnce.with(isAtOnce);
    }

    void rings(boolean isGood) {
        rings = rings.with(isGood);
    }

    void step(ServiceStep step, boolean isMet) {
        clientService = clientService.with(isMet);
        if (BACK_OFFICE.contains(step)) backOffice = backOffice.with(isMet);
    }

    void toThePoint(boolean isGood) {
        toThePoint = toThePoint.with(isGood);
    }

    void satisfaction(int points) {
        satisfied++;
        satisfaction += points;
    }

    void reComplaint() {
        reComplaints++;
    }

    void conductFlags(int flags) {
        conductFlags += flags;
    }

    ServiceFigures figures(Responsible of, YearMonth month) {
        return new ServiceFigures(
                of.role(),
                of.who(),
                month,
                calls,
                rings,
                answeredAtOnce,
                Share.mean(rings, answeredAtOnce),
                backOffice,
                clientService,
                toThePoint,
                Satisfaction.of(satisfaction, satisfied),
                reComplaints,
                conductFlags);
    }
}
