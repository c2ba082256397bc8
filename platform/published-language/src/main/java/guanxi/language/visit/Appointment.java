package guanxi.language.visit;

import guanxi.language.client.ClientId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time that is kept for a client (F-8), within one local day.
 *
 * @param endsAt absent if nobody said how long it takes
 * @param department of the client, whom it is with
 */
public record Appointment(
        ClientId clientId,
        Instant startsAt,
        @Nullable Instant endsAt,
        String department,
        @Nullable String remark) {
    /** How long one takes if nobody said so. */
    public static final Duration USUAL = Duration.ofMinutes(60);

    public Appointment at(Instant start, Instant end) {
        return new Appointment(clientId, start, end, department, remark);
    }

    public Appointment with(Instant end, String note) {
        return new Appointment(clientId, startsAt, end, department, note);
    }

    /** When it is over, also where nobody said so. */
    public Instant end() {
        return endsAt == null ? startsAt.plus(USUAL) : endsAt;
    }

    public boolean isAtTheTimeOf(Appointment other) {
        return startsAt.equals(other.startsAt) && end().equals(other.end());
    }

    /** Each starts before the other ends; touching is no conflict. */
    public boolean overlaps(Appointment other) {
        return startsAt.isBefore(other.end()) && other.startsAt.isBefore(end());
    }
}
