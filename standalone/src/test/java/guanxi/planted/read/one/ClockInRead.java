package guanxi.planted.read.one;

import guanxi.platform.deadline.Deadline;
import guanxi.platform.deadline.ServiceClock;

class ClockInRead implements ServiceClock {
    @Override
    public String name() {
        return "planted-clock";
    }

    @Override
    public Object orderFor(Deadline due) {
        return due;
    }
}
