package guanxi.client.process;

import guanxi.client.read.deadlines.ClientDeadlines;
import guanxi.client.write.watch.LookAtSteps;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.deadline.ServiceClock;
import org.springframework.stereotype.Component;

/** What becomes late while nobody asks: the steps of cases and series (T-06 to T-20). */
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
            case ClientDeadlines.STEP_DUE -> new LookAtSteps(due.of());
            default -> throw new IllegalArgumentException("Nobody knows what to do about " + due.deadlineId());
        };
    }
}
