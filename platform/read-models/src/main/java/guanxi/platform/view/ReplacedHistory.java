package guanxi.platform.view;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What follows when a processor stands before another history than the one it knows: the views are made anew from it; a reaction, which
 * is never replayed, refuses to start and says so until an operator lets it go on.
 */
public sealed interface ReplacedHistory {

    /** The processor does not go on from where it stands. */
    void met(String processor, Token token, long head);

    /** No longer so for this segment. */
    default void isOver(String processor, int segment) {}

    /** Why a processor does not go on. */
    default Optional<String> refusal(String processor) {
        return Optional.empty();
    }

    /** Whoever runs the processors finds the new generation by itself. */
    record StartsOver(Views views) implements ReplacedHistory {
        private static final Logger LOG = LoggerFactory.getLogger(StartsOver.class);

        @Override
        public void met(String processor, Token token, long head) {
            if (views.generations().startOver(processor, head))
                LOG.warn("History was replaced before {} at {}: the views are made anew", processor, token.position());
        }
    }

    final class Refuses implements ReplacedHistory {
        private static final Logger LOG = LoggerFactory.getLogger(Refuses.class);
        private final Map<String, Map<Integer, String>> refused = new ConcurrentHashMap<>();

        @Override
        public void met(String processor, Token token, long head) {
            String why = "History was replaced: " + processor + " has reacted up to position "
                    + token.position() + ", and history, which now ends at " + head
                    + ", is not the one it reacted to. It does not go on until an operator says where.";
            String before = refused.computeIfAbsent(processor, p -> new ConcurrentHashMap<>())
                    .put(token.segment(), why);
            if (before == null) LOG.error(why);
        }

        @Override
        public void isOver(String processor, int segment) {
            refused.computeIfAbsent(processor, p -> new ConcurrentHashMap<>()).remove(segment);
        }

        @Override
        public Optional<String> refusal(String processor) {
            return refused.getOrDefault(processor, Map.of()).values().stream().findFirst();
        }
    }
}
