package guanxi.language.visit;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is intended with a client (F-7).
 *
 * @param purpose why, in words
 * @param contactPerson whom of the client's side, by name or by department; absent if nobody was named
 */
public record ContactIntent(
        ClientId clientId,
        Instant plannedAt,
        String purpose,
        String place,
        @Nullable Person contactPerson) {

    public ContactIntent with(Person other) {
        return new ContactIntent(clientId, plannedAt, purpose, place, other);
    }
}
