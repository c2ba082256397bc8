package guanxi.client.web.lookalikes;

import guanxi.client.likeness.Likeness;
import guanxi.client.read.duplicates.Found;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import java.util.List;

/**
 * A client that looks like what was asked about.
 *
 * @param name of a client that the caller does not reach, only its ends
 * @param owner whom to ask
 */
record Lookalike(ClientId clientId, String name, ColleagueId owner, List<Likeness> why) {

    static Lookalike of(Found found, Caller caller) {
        var client = found.client();
        String name = caller.reach().includes(client.owner()) ? client.name() : Masked.name(client.name());
        return new Lookalike(client.clientId(), name, client.owner(), found.why());
    }
}
