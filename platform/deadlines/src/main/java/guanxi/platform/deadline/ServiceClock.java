package guanxi.platform.deadline;

/** What a service's clock knows: who it is, and which of the service's own commands meets or misses what is due. */
public interface ServiceClock {

    /** Recorded as who did it on the events that come of its orders. */
    String name();

    /** The command lets the aggregate decide; given twice, too early or too late, it does no harm. */
    Object orderFor(Deadline due);
}
