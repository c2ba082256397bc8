package guanxi.platform.kept;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.personal.PersonKeys;
import guanxi.platform.view.Views;
import java.util.Map;

/**
 * What all answers of a service are made of: while this is the same, so is what its views say. Whoever retries a parked event writes to
 * the views and moves no token, but has one less parked; whoever destroys a person's key writes nothing at all.
 */
public final class Standing {
    private final Views views;
    private final ParkedEvents parked;
    private final PersonKeys keys;

    /** @param generation under which name the processor keeps its tokens that makes what is read */
    record At(String generation, Map<Integer, Long> reached, long parked, long destroyed) {}

    public Standing(Views views, ParkedEvents parked, PersonKeys keys) {
        this.views = views;
        this.parked = parked;
        this.keys = keys;
    }

    /** After whatever the request waits for: the views go on while an answer is made of them, and never back. */
    At now() {
        views.awaitAll();
        String generation = views.processor();
        return new At(generation, views.reached(generation), parked.count(), keys.destroyed());
    }
}
