package guanxi.platform.reaction;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.platform.store.Collection;
import guanxi.platform.store.Document;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.StaleWrite;
import guanxi.platform.store.Write;
import guanxi.platform.view.ViewTokenStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.StreamableMessageSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a reaction without tokens begins (ADR 11). What happened before it came is not its to react to, so it begins behind all that
 * is recorded; only in a department that is itself new it begins at the first event, because nothing there happened before it.
 */
public final class ReactionStarts {
    static final Duration A_DEPARTMENT_IS_NEW = Duration.ofDays(1);
    private static final String COLLECTION = "_reaction_starts";
    private static final String FIRST = "first";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Logger LOG = LoggerFactory.getLogger(ReactionStarts.class);
    private final DocumentStore store;
    private final ViewTokenStore tokens;
    private final boolean ranBefore;
    private final List<String> reactions;
    private final Function<String, String> told;
    private final Clock clock;

    /**
     * The first start of this service: said once, before any processor of it has a token.
     *
     * @param position absent for the first event of all
     * @param reactions those that the service had then; one that came later begins when it came
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstStart(Long position, List<String> reactions, Instant at) {}

    /**
     * @param store that of the reactions' tokens
     * @param ranBefore whether this service's views know that it ran here, although its reactions may not: their store was lost
     * @param told where an operator says that a reaction begins, by its name: {@code beginning}, {@code now} or a moment; absent if
     *     nobody said
     */
    public ReactionStarts(
            DocumentStore store,
            ViewTokenStore tokens,
            boolean ranBefore,
            List<String> reactions,
            Function<String, String> told,
            Clock clock) {
        this.store = store;
        this.tokens = tokens;
        this.ranBefore = ranBefore;
        this.reactions = List.copyOf(reactions);
        this.told = told;
        this.clock = clock;
        store.ensure(new Collection(COLLECTION, List.of()));
    }

    /** To be asked before the first token of any processor is made, or a kill in between would be taken for a lost store. */
    public void decide(StreamableMessageSource<TrackedEventMessage<?>> history) {
        firstStart(history);
    }

    /** Asked only for a reaction that has no tokens. */
    public TrackingToken of(String reaction, StreamableMessageSource<TrackedEventMessage<?>> history) {
        FirstStart first = firstStart(history);
        String said = told.apply(reaction);
        TrackingToken start = said != null ? asSaid(reaction, said, history) : asFound(reaction, first, history);
        LOG.info("The reaction {} begins behind {}", reaction, start == null ? "nothing" : start);
        return start;
    }

    private TrackingToken asFound(
            String reaction, FirstStart first, StreamableMessageSource<TrackedEventMessage<?>> history) {
        boolean wasThere = first.reactions().contains(reaction) && !tokens.hadSegments(reaction);
        if (!wasThere) return history.createHeadToken();
        return first.position() == null ? history.createTailToken() : new GlobalSequenceTrackingToken(first.position());
    }

    /** @param said {@code beginning}, {@code now} or a moment */
    public TrackingToken asSaid(String reaction, String said, StreamableMessageSource<TrackedEventMessage<?>> history) {
        LOG.warn("The reaction {} begins where an operator says: {}", reaction, said);
        return switch (said.toLowerCase(Locale.ROOT)) {
            case "beginning" -> history.createTailToken();
            case "now" -> history.createHeadToken();
            default -> history.createTokenAt(Instant.parse(said));
        };
    }

    private FirstStart firstStart(StreamableMessageSource<TrackedEventMessage<?>> history) {
        Document stored = stored();
        if (stored == null) {
            Long head = position(history.createHeadToken());
            boolean fromTheFirst = head == null || !ranBefore && RecentHistory.isSince(dayAgo(), history);
            var decision = new FirstStart(fromTheFirst ? null : head, reactions, clock.instant());
            try {
                store.commit(List.of(new Write(COLLECTION, FIRST, 0, JSON.valueToTree(decision))));
                return decision;
            } catch (StaleWrite decidedMeanwhile) {
                stored = stored();
            }
        }
        return stored.as(FirstStart.class, JSON);
    }

    private Instant dayAgo() {
        return clock.instant().minus(A_DEPARTMENT_IS_NEW);
    }

    private Document stored() {
        return store.load(COLLECTION, List.of(FIRST)).get(FIRST);
    }

    private static Long position(TrackingToken token) {
        if (token == null || token.position().isEmpty()) return null;
        long position = token.position().getAsLong();
        return position < 0 ? null : Long.valueOf(position);
    }
}
