package guanxi.client.read.prospects;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientClaimed;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientReturnedToPool;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose a client is as what, and when it was in the public pool.
 *
 * @param since from when on it is his as what it is
 * @param stays in the pool, the newest last
 * @param wasInPool whether there are any
 */
public record ProspectEntry(
        ClientId clientId, ColleagueId owner, Stage stage, Instant since, List<Stay> stays, boolean wasInPool) {
    public static final ViewDefinition<ProspectEntry> VIEW = view(
                    "prospects", 1, ProspectEntry.class, p -> p.clientId().number())
            .foundBy("wasInPool", "clientId")
            .touchedBy(ClientEvent.class, e -> e.clientId().number());

    /** @param until absent while it is there */
    public record Stay(
            ColleagueId formerOwner,
            Instant since,
            @Nullable Instant until) {
        boolean covers(Instant moment) {
            return !since.isAfter(moment) && (until == null || until.isAfter(moment));
        }
    }

    static ProspectEntry of(ClientRegistered event) {
        var profile = event.profile();
        return new ProspectEntry(
                event.clientId(), profile.owner(), profile.stage(), event.occurredAt(), List.of(), false);
    }

    ProspectEntry after(ClientEvent event) {
        Instant at = event.occurredAt();
        return switch (event) {
            case ClientRegistered again -> of(again);
            case ClientStageChanged changed -> with(owner, changed.to(), at, ended(at));
            case ClientHandedOver handed -> with(handed.owner(), stage, at, ended(at));
            case ClientClaimed claimed -> with(claimed.claimant(), stage, at, ended(at));
            case ClientReturnedToPool back -> with(owner, stage, since, begun(new Stay(back.formerOwner(), at, null)));
            default -> this;
        };
    }

    public boolean isFree() {
        return !stays.isEmpty() && stays.getLast().until() == null;
    }

    /** Whether somebody answers for it as a prospect. */
    public boolean isInCare() {
        return stage == Stage.PROSPECT && !isFree();
    }

    /** How it was in the pool at a moment, if it was. */
    public Optional<Stay> stayAt(Instant moment) {
        return stays.stream().filter(stay -> stay.covers(moment)).findFirst();
    }

    private ProspectEntry with(ColleagueId whose, Stage as, Instant from, List<Stay> all) {
        return new ProspectEntry(clientId, whose, as, from, all, !all.isEmpty());
    }

    private List<Stay> begun(Stay stay) {
        return Stream.concat(stays.stream(), Stream.of(stay)).toList();
    }

    private List<Stay> ended(Instant at) {
        return stays.stream()
                .map(stay -> stay.until() == null ? new Stay(stay.formerOwner(), stay.since(), at) : stay)
                .toList();
    }
}
