package guanxi.platform.deadline;

import java.util.List;

/**
 * What the holder of a clock says of it with each beat, for whoever is asked.
 *
 * @param failing the first of those that cannot be met or missed
 */
record ClockState(String clock, String owner, List<FailingOrder> failing) {
    static final int SHOWN = 50;
}
