package guanxi.client.write.claim;

import guanxi.language.client.ClientId;
import guanxi.platform.decision.CommandRejected;

/** Which clients are in the public pool, as far as is known: the client itself decides who has it. */
public interface FreeClients {

    boolean has(ClientId client);

    default void mustHave(ClientId client) {
        if (has(client)) return;
        throw new CommandRejected(
                ClaimRule.NOT_IN_THE_POOL,
                "The client " + client.number() + " is not in the public pool.",
                "clientId",
                client.number());
    }
}
