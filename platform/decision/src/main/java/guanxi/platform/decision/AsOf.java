package guanxi.platform.decision;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The day as of which a question is answered, also one to come: what happened by its end (24:00 local) is seen.
 *
 * @param end the first moment that is not seen any more
 */
public record AsOf(LocalDate day, Instant end) {

    public boolean sees(LocalDate date) {
        return !date.isAfter(day);
    }

    public boolean sees(Instant moment) {
        return moment.isBefore(end);
    }
}
