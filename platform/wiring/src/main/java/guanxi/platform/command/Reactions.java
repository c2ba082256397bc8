package guanxi.platform.command;

import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Reach;
import guanxi.platform.decision.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Gives commands that follow from events. Who caused the event stays their actor; what order they may give is the system's. */
public final class Reactions {
    private final CommandGateway gateway;

    public Reactions(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** @param reaction the name of who reacts, recorded on the events that come of it */
    public void order(String reaction, Object command) {
        var metaData = MetaData.with(Actor.REACH, Reach.DEPARTMENT.asText()).and("reaction", reaction);
        try {
            gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
        } catch (CommandExecutionException e) {
            throw e.<Rejection>getDetails()
                    .<RuntimeException>map(CommandRejected::new)
                    .orElse(e);
        }
    }
}
