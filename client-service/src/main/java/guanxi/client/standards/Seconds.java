package guanxi.client.standards;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The service desk counts whole seconds; fractions are cut off. */
public final class Seconds {

    private Seconds() {}

    public static Instant whole(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS);
    }

    public static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
