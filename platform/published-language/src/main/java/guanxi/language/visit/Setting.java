package guanxi.language.visit;

/** What the department may set otherwise from a day on. A figure about a day uses the value of that day. */
public enum Setting {
    /** How many minutes an appointment takes if nobody said so (F-8). */
    APPOINTMENT_LENGTH(60, 5, 480),
    /** Above how many metres a position is of low accuracy (F-15). */
    LOW_ACCURACY(100, 1, Position.LEAST_ACCURATE_M),
    /** More than how many seconds before the sign-in a position is old (F-15). */
    OLD_FIX(120, 1, 3_600),
    /** By the how manieth working day after it a violation is looked into in time (B-06). */
    REVIEW_DUE(5, 1, 60),
    /** How many days ahead visits are proposed, which are never of more than two months. */
    PROPOSAL_HORIZON(7, 1, 28),
    /** After how many days a client of the tier is to be visited again. */
    CADENCE_SUPER_LARGE(7, 1, 366),
    CADENCE_A(14, 1, 366),
    CADENCE_B(30, 1, 366),
    CADENCE_C(60, 1, 366),
    /** After how many days, if the last visit ended so (再度访问). */
    VISIT_AGAIN(7, 1, 366),
    /** How many days ago a call-back may have been due that is still a reason to visit. */
    CALL_BACK_WINDOW(14, 1, 366),
    /** How many visits are proposed for one day at most. */
    PROPOSED_A_DAY(6, 1, 50);

    private final int defaultValue;
    private final int least;
    private final int most;

    Setting(int defaultValue, int least, int most) {
        this.defaultValue = defaultValue;
        this.least = least;
        this.most = most;
    }

    /** Until it is set otherwise, and for all days before that. */
    public int defaultValue() {
        return defaultValue;
    }

    public int least() {
        return least;
    }

    public int most() {
        return most;
    }
}
