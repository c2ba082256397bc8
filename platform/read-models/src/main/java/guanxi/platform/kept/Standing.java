package guanxi.platform.kept;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.view.ViewTokenStore;
import guanxi.platform.view.Views;
import java.util.Map;
import java.util.Set;

/**
 * What all answers of a service are made of: while this is the same, so is what its views say. Whoever retries a parked event writes to
 * the views and moves no token, but leaves one less parked; whoever destroys a person's key writes nothing at all.
 */
public final class Standing {
    private final Views views;
    private final ViewTokenStore tokens;
    private final ParkedEvents parked;
    private final PersonKeys keys;

    /** @param generation under which name the processor keeps its tokens that makes what is read */
    record At(String generation, Map<Integer, Long> reached, Set<String> parked, long destroyed) {}

    public Standing(Views views, ViewTokenStore tokens, ParkedEvents parked, PersonKeys keys) {
        this.views = views;
        this.tokens = tokens;
        this.parked = parked;
        this.keys = keys;
    }

    /** After whatever the request waits for. The views go on while an answer is made of them, so this is to be asked before. */
    At now() {
        views.awaitAll();
        String generation = views.processor();
        return new At(generation, tokens.positions(generation), parked.ids(), keys.destroyed());
    }

    /** Whether what was read since is surely of the same generation. */
    boolean isStillOf(At at) {
        return views.processor().equals(at.generation());
    }
}
