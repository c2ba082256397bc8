package guanxi.client.write.pool;

import guanxi.language.client.ClientId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** By when a client returns to the public pool is looked at anew: something that it follows from has changed, or its time has passed. */
public record LookAtProspect(@TargetAggregateIdentifier String pool) {
    private static final String PREFIX = "pool-";

    public static LookAtProspect of(ClientId client) {
        return new LookAtProspect(PREFIX + client.number());
    }

    ClientId client() {
        return new ClientId(pool.substring(PREFIX.length()));
    }
}
