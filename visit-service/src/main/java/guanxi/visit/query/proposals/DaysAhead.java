package guanxi.visit.query.proposals;

import java.time.LocalDate;

/** The days after the one as of which visits are proposed: what is due by the last of them is proposed, unless it is provided for on one. */
record DaysAhead(LocalDate today) {
    private static final int HOW_MANY = 7;

    LocalDate first() {
        return today.plusDays(1);
    }

    LocalDate last() {
        return today.plusDays(HOW_MANY);
    }

    boolean include(LocalDate day) {
        return day.isAfter(today) && isBy(day);
    }

    boolean isBy(LocalDate day) {
        return !day.isAfter(last());
    }
}
