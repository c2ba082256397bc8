package guanxi.client.web.truth;

import java.time.LocalDate;

/**
 * Of whom what files come to is asked.
 *
 * @param at the day as of which it is asked; absent for today
 * @param by absent for each owner
 */
record SummaryFilter(LocalDate at, By by) {

    /** Whose files are taken together. */
    enum By {
        OWNER,
        DEPARTMENT
    }

    boolean isByOwner() {
        return by != By.DEPARTMENT;
    }
}
