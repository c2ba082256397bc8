package guanxi.client.write.client;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.platform.decision.CommandRejected;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Which clients of the department have the name of one that is told of, but for its legal form (D-M-B6). */
public interface Lookalikes {

    List<ClientId> of(ClientProfile told);

    /**
     * Whoever registers a client that looks like others has seen them. Of two that are registered at one moment neither sees the other;
     * the later of them is shown as a duplicate.
     */
    default void mustAllBeNamed(ClientProfile told, Collection<ClientId> despite) {
        var unnamed = of(told).stream()
                .filter(client -> !despite.contains(client))
                .map(ClientId::number)
                .collect(Collectors.joining(", "));
        if (!unnamed.isEmpty())
            throw new CommandRejected(
                    ClientRule.LOOKS_LIKE_A_CLIENT,
                    "This has the name of " + unnamed
                            + "; if it is another client, name what it looks like in despite.",
                    "name",
                    unnamed);
    }
}
