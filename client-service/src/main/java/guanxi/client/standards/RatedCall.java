package guanxi.client.standards;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A client was called back and reached.
 *
 * @param agent who held the case then, or who made the call-back
 * @param first how satisfied he was, from 1 to 5; absent if he did not say
 * @param second what he said when he was asked again; absent if he was not
 */
public record RatedCall(
        ClientId clientId,
        ColleagueId agent,
        Instant at,
        @Nullable Integer first,
        @Nullable Integer second) {}
