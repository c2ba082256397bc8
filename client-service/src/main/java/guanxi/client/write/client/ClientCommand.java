package guanxi.client.write.client;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.language.client.DataField;
import guanxi.language.client.MergedField;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a client's file. */
public sealed interface ClientCommand {

    /**
     * States a client's master data, as a registration or a row of a form does: registers it, or amends what is registered by a
     * content that was never accepted before. One that was is only told again, whatever amended it since.
     */
    record RegisterClient(@TargetAggregateIdentifier ClientId clientId, ClientProfile profile)
            implements ClientCommand {}

    /**
     * Registers a client that somebody has before him, so that he can look whether it is there already; otherwise as {@link
     * RegisterClient}, which a form's row is, whose clients the department has numbered.
     *
     * @param despite the clients that it looks like and is none of
     */
    record RegisterNewClient(
            @TargetAggregateIdentifier ClientId clientId, ClientProfile profile, List<ClientId> despite)
            implements ClientCommand {}

    /** Says that it looks like another client and is none. */
    record TellClientsApart(@TargetAggregateIdentifier ClientId clientId, ClientId other, String reason)
            implements ClientCommand {}

    /** @param taken what the file of the other shows of this one */
    record MergeClient(
            @TargetAggregateIdentifier ClientId clientId, ClientId into, List<MergedField> taken, String reason)
            implements ClientCommand {}

    /** Takes back that it was merged. */
    record SeparateClient(@TargetAggregateIdentifier ClientId clientId, String reason) implements ClientCommand {}

    /** @param person the pseudonym of whoever is to be forgotten, so that not even the command names him */
    record EraseContact(@TargetAggregateIdentifier ClientId clientId, String person, String reason)
            implements ClientCommand {}

    /** Puts somebody of the client's side into its file. */
    record NameContact(@TargetAggregateIdentifier ClientId clientId, ContactId contactId, Contact contact)
            implements ClientCommand {}

    /** @param contact all that is known of him, as it is right now */
    record ChangeContact(@TargetAggregateIdentifier ClientId clientId, ContactId contactId, Contact contact)
            implements ClientCommand {}

    /** Wants the master data to be so from now on, also if it was so before. */
    record AmendClient(@TargetAggregateIdentifier ClientId clientId, ClientProfile profile) implements ClientCommand {}

    /** @param verifiedOn absent for today */
    record VerifyClientData(@TargetAggregateIdentifier ClientId clientId, List<DataField> fields, LocalDate verifiedOn)
            implements ClientCommand {}

    /** @param from the day from which it is there; it may lie in the past */
    record RelocateClient(
            @TargetAggregateIdentifier ClientId clientId, TerritoryId territory, LocalDate from, String reason)
            implements ClientCommand {}

    /**
     * It returns to the public pool, if it is still a prospect of his that he has had for that long.
     *
     * @param dueAt by when he had to deal with it
     */
    record ReturnClientToPool(@TargetAggregateIdentifier ClientId clientId, ColleagueId owner, Instant dueAt)
            implements ClientCommand {}

    /** @param claimant who is to answer for it */
    record ClaimClient(@TargetAggregateIdentifier ClientId clientId, ColleagueId claimant) implements ClientCommand {}

    /**
     * Another specialist answers for it, as was signed for elsewhere.
     *
     * @param from who must answer for it until then, or it is somebody else's already
     * @param at by which moment it is known when it is told again
     */
    record HandOverClient(@TargetAggregateIdentifier ClientId clientId, ColleagueId from, ColleagueId to, Instant at)
            implements ClientCommand {}
}
