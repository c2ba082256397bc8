package guanxi.language.visit;

import guanxi.language.client.ClientId;
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

    public Appointment at(Instant start, Instant end) {
        return new Appointment(clientId, start, end, department, remark);
    }

    public Appointment with(Instant end, String note) {
        return new Appointment(clientId, startsAt, end, department, note);
    }
}
