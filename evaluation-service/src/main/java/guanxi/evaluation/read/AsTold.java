package guanxi.evaluation.read;

import guanxi.evaluation.scoring.Told;
import guanxi.platform.decision.Actor;
import guanxi.platform.message.EventNames;
import org.axonframework.eventhandling.EventMessage;

/** Keeps with a fact how it came to be known, for whoever asks for evidence. */
public final class AsTold {

    private AsTold() {}

    public static Told by(EventMessage<?> message) {
        Object actor = message.getMetaData().get(Actor.ID);
        return new Told(
                message.getIdentifier(),
                EventNames.of(message),
                message.getTimestamp(),
                actor == null ? null : actor.toString());
    }
}
