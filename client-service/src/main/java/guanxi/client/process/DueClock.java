package guanxi.client.process;

import guanxi.client.read.deadlines.ClientDeadlines;
import guanxi.client.write.agreement.AgreementCommand.SayExpiring;
import guanxi.client.write.handover.HandoverCommand.EffectHandover;
import guanxi.client.write.pool.LookAtProspect;
import guanxi.client.write.problem.ProblemPointCommand.MissCountermeasure;
import guanxi.client.write.receivable.ReceivableCommand.MissPayment;
import guanxi.client.write.watch.LookAtSteps;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.deadline.ServiceClock;
import org.springframework.stereotype.Component;

/**
 * What time alone makes of things: steps of cases and series become late (T-06 to T-20) and go up the line, countermeasures become late too
 * (F-4), and money that is still open after its last day (D-M-B10); the end of an agreement comes near (D-M-A3), a handover takes
 * effect, and a neglected prospect returns to the pool.
 */
@Component
class DueClock implements ServiceClock {
    static final String CLOCK = "client-due-clock";

    @Override
    public String name() {
        return CLOCK;
    }

    @Override
    public Object orderFor(Deadline due) {
        return switch (due.what()) {
            case ClientDeadlines.STEP_DUE, ClientDeadlines.ESCALATION_DUE -> new LookAtSteps(due.of());
            case ClientDeadlines.EXPIRY_NOTICE_DUE -> new SayExpiring(due.of());
            case ClientDeadlines.COUNTERMEASURE_DUE -> new MissCountermeasure(due.of());
            case ClientDeadlines.PAYMENT_DUE -> new MissPayment(due.of());
            case ClientDeadlines.HANDOVER_DUE -> new EffectHandover(due.of());
            case ClientDeadlines.POOL_RETURN_DUE -> new LookAtProspect(due.of());
            default -> throw new IllegalArgumentException("Nobody knows what to do about " + due.deadlineId());
        };
    }
}
