package guanxi.client.write.client;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.util.Optional;

/** What a merger needs to know of the other client, and of others that were merged. */
public interface Mergers {

    /** Absent if there is no such client. */
    Optional<ColleagueId> ownerOf(ClientId client);

    boolean isMerged(ClientId client);

    boolean isMergedInto(ClientId client);

    /** Merging stops at one step, so that a file never shows what a third one says. */
    default void mustAllow(ClientId absorbed, ClientId into, Actor actor) {
        if (absorbed.equals(into))
            throw new CommandRejected(
                    ClientRule.NO_CLIENT_IS_MERGED_INTO_ITSELF, "This is one client; name another.", "into");
        var owner = ownerOf(into)
                .orElseThrow(() -> new CommandRejected(
                        CommonRule.UNKNOWN_CLIENT, "There is no client " + into.number() + ".", "into", into.number()));
        actor.mustReach(owner);
        require(
                !isMergedInto(absorbed),
                ClientRule.MERGERS_MAKE_NO_CHAIN,
                "Others were merged into this client; separate them first, or merge the other way round.");
        if (isMerged(into))
            throw new CommandRejected(
                    ClientRule.MERGERS_MAKE_NO_CHAIN,
                    "Client " + into.number() + " was merged itself; name the one that it was merged into.",
                    "into",
                    into.number());
    }
}
