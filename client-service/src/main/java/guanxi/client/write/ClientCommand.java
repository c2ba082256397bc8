package guanxi.client.write;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a client's file. */
public sealed interface ClientCommand {

    /** Registers, or amends what is registered. */
    record RegisterClient(@TargetAggregateIdentifier ClientId clientId, ClientProfile profile)
            implements ClientCommand {}

    /** @param person the pseudonym of whoever is to be forgotten, so that not even the command names him */
    record EraseContact(@TargetAggregateIdentifier ClientId clientId, String person, String reason)
            implements ClientCommand {}
}
