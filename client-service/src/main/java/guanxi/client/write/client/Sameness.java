package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.References;
import guanxi.client.write.client.ClientCommand.MergeClient;
import guanxi.client.write.client.ClientCommand.SeparateClient;
import guanxi.client.write.client.ClientCommand.TellClientsApart;
import guanxi.language.client.ClientEvent;
import guanxi.language.client.ClientEvent.ClientMerged;
import guanxi.language.client.ClientEvent.ClientsSeparated;
import guanxi.language.client.ClientEvent.ClientsToldApart;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.Actor;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which client a client was told to be, and which to be none of: what is said of that, nothing if it is known. */
final class Sameness {
    private final Set<ClientId> apart = new HashSet<>();
    /** Absent if it never was merged. */
    private Merger merger;

    List<ClientEvent> tellingApart(TellClientsApart command, References references, Instant now) {
        if (apart.contains(command.other())) return List.of();
        require(
                !command.other().equals(command.clientId()),
                ClientRule.NO_CLIENT_IS_ANOTHER_THAN_ITSELF,
                "This is one client; name another.");
        references.mustKnow(command.other());
        return List.of(new ClientsToldApart(command.clientId(), command.other(), command.reason(), now));
    }

    List<ClientEvent> merging(MergeClient command, Mergers mergers, Actor actor, Instant now) {
        if (new Merger(command.into(), command.taken()).equals(merger)) return List.of();
        mergers.mustAllow(command.clientId(), command.into(), actor);
        require(
                !isMerged(),
                ClientRule.MERGED_INTO_ANOTHER,
                "This client was merged already; separate the two first, then merge it otherwise.");
        return List.of(new ClientMerged(command.clientId(), command.into(), command.taken(), command.reason(), now));
    }

    List<ClientEvent> separating(SeparateClient command, Instant now) {
        if (merger != null && !merger.stands()) return List.of();
        require(isMerged(), ClientRule.ONLY_A_MERGED_CLIENT_IS_SEPARATED, "This client was merged into no other.");
        return List.of(new ClientsSeparated(command.clientId(), merger.into(), command.reason(), now));
    }

    void after(ClientsToldApart told) {
        apart.add(told.other());
    }

    void after(ClientMerged merged) {
        merger = new Merger(merged.into(), merged.taken());
    }

    void ended() {
        merger = Merger.ended();
    }

    private boolean isMerged() {
        return merger != null && merger.stands();
    }
}
