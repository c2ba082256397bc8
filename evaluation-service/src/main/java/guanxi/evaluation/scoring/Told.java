package guanxi.evaluation.scoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How a fact came to be known.
 *
 * @param event the identifier of the event that says it
 * @param what kind of event that is
 * @param by who gave the command, absent if nobody is on record
 */
public record Told(String event, String what, Instant recordedAt, String by) {

    /** As evidence of something that happened on a day. */
    EvidenceLine on(LocalDate date, String about, Counted counted) {
        return new EvidenceLine(event, what, about, null, date, recordedAt, by, counted);
    }

    /** As evidence of something that happened at a moment. */
    EvidenceLine at(Instant moment, String about, Counted counted) {
        return new EvidenceLine(event, what, about, moment, null, recordedAt, by, counted);
    }

    /** As evidence of something that holds, whenever it was said. */
    EvidenceLine of(String about, Counted counted) {
        return new EvidenceLine(event, what, about, null, null, recordedAt, by, counted);
    }
}
