package guanxi.language.client;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Everything that other contexts may learn about a client's file. */
public sealed interface ClientEvent extends DomainEvent {
    ClientId clientId();

    /** @param profile all that is known of it at first; whom it names is the contact {@link ContactId#FIRST} */
    @RecordedAs("client.ClientRegistered")
    record ClientRegistered(ClientId clientId, ClientProfile profile, Instant occurredAt) implements ClientEvent {}

    @RecordedAs("client.ClientRenamed")
    record ClientRenamed(ClientId clientId, String name, Instant occurredAt) implements ClientEvent {}

    @RecordedAs("client.ClientIndustryChanged")
    record ClientIndustryChanged(ClientId clientId, String industry, Instant occurredAt) implements ClientEvent {}

    @RecordedAs("client.ClientAddressChanged")
    record ClientAddressChanged(ClientId clientId, String address, Instant occurredAt) implements ClientEvent {}

    /**
     * It is in another territory (B-13): earlier visits keep the one that they were made in.
     *
     * @param from the day from which it is there; it may lie in the past
     * @param at the moment of that day from which it is there, the day's beginning if absent
     * @param reason absent if its file was amended
     */
    @RecordedAs("client.ClientRelocated")
    record ClientRelocated(
            ClientId clientId, TerritoryId territory, LocalDate from, Instant at, String reason, Instant occurredAt)
            implements ClientEvent {}

    @RecordedAs("client.ClientTierChanged")
    record ClientTierChanged(ClientId clientId, ClientProfile.Tier from, ClientProfile.Tier to, Instant occurredAt)
            implements ClientEvent {}

    /** The relationship stands elsewhere; both ends are told, so that a stage that was left out can be seen. */
    @RecordedAs("client.ClientStageChanged")
    record ClientStageChanged(ClientId clientId, ClientProfile.Stage from, ClientProfile.Stage to, Instant occurredAt)
            implements ClientEvent {}

    /** Another specialist answers for it. */
    @RecordedAs("client.ClientHandedOver")
    record ClientHandedOver(ClientId clientId, ColleagueId formerOwner, ColleagueId owner, Instant occurredAt)
            implements ClientEvent {}

    /**
     * Nobody dealt with the prospect in time: whoever claims it has it. The file keeps its owner as the former one, and nobody answers for it.
     *
     * @param occurredAt when it returned
     */
    @RecordedAs("client.ClientReturnedToPool")
    record ClientReturnedToPool(ClientId clientId, ColleagueId formerOwner, Instant occurredAt)
            implements ClientEvent {}

    /** A specialist took it from the public pool; that he answers for it is said right after, unless he did before. */
    @RecordedAs("client.ClientClaimed")
    record ClientClaimed(ClientId clientId, ColleagueId formerOwner, ColleagueId claimant, Instant occurredAt)
            implements ClientEvent {}

    /** Somebody of the client's side is in its file for the first time. */
    @RecordedAs("client.ContactNamed")
    record ContactNamed(ClientId clientId, ContactId contactId, Contact contact, Instant occurredAt)
            implements ClientEvent {}

    /** @param contact all that is known of him now; his name is the same */
    @RecordedAs("client.ContactChanged")
    record ContactChanged(ClientId clientId, ContactId contactId, Contact contact, Instant occurredAt)
            implements ClientEvent {}

    /** From now on he is the one to talk to first. */
    @RecordedAs("client.MainContactChosen")
    record MainContactChosen(ClientId clientId, ContactId contactId, Instant occurredAt) implements ClientEvent {}

    /**
     * Somebody of the client's side is to be forgotten: a contact now or before, or somebody met. It names nobody.
     *
     * @param person the pseudonym that stands wherever he is written
     * @param reason why; names nobody either
     */
    @RecordedAs("client.ContactErased")
    record ContactErased(ClientId clientId, String person, String reason, Instant occurredAt) implements ClientEvent {}

    /**
     * Somebody saw to it that what the file says in these fields is true (D-M-B6); none of it is different.
     *
     * @param occurredAt the beginning of the day, if only the day was told
     */
    @RecordedAs("client.ClientDataVerified")
    record ClientDataVerified(ClientId clientId, List<DataField> fields, LocalDate verifiedOn, Instant occurredAt)
            implements ClientEvent {}

    /** It looks like another client and is none: whoever looks for clients that are there twice is not shown the two again. */
    @RecordedAs("client.ClientsToldApart")
    record ClientsToldApart(ClientId clientId, ClientId other, String reason, Instant occurredAt)
            implements ClientEvent {}

    /**
     * It is the same as another client: what happened of either stays its own, and the other's file shows both (ADR 37).
     *
     * @param taken what that file shows of this one instead of its own
     */
    @RecordedAs("client.ClientMerged")
    record ClientMerged(ClientId clientId, ClientId into, List<MergedField> taken, String reason, Instant occurredAt)
            implements ClientEvent {}

    /** It was another client after all. */
    @RecordedAs("client.ClientsSeparated")
    record ClientsSeparated(ClientId clientId, ClientId from, String reason, Instant occurredAt)
            implements ClientEvent {}
}
