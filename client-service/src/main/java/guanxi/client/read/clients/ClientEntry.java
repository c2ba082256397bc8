package guanxi.client.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.tenure.Timeline;
import guanxi.platform.view.ViewDefinition;

/**
 * A client's file as it stands now.
 *
 * @param territory where it is now
 * @param territories where it was when, as told so far
 */
public record ClientEntry(
        ClientId clientId,
        String name,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String industry,
        String territory,
        String address,
        ColleagueId owner,
        Person contact,
        Timeline<String> territories,
        Search search,
        long version) {
    public static final ViewDefinition<ClientEntry> VIEW = view(
                    "clients", 2, ClientEntry.class, c -> c.clientId().number())
            .foundBy("clientId")
            .foundBy("owner", "clientId")
            .foundBy("search.territory", "clientId")
            .foundBy("tier", "clientId")
            .foundBy("stage", "clientId")
            .touchedBy(ClientRegistered.class, e -> e.clientId().number())
            .touchedBy(ClientAmended.class, e -> e.clientId().number())
            .touchedBy(ClientRelocated.class, e -> e.clientId().number());

    static ClientEntry of(ClientId id, ClientProfile profile, Timeline<String> territories, long version) {
        return new ClientEntry(
                id,
                profile.name(),
                profile.tier(),
                profile.stage(),
                profile.industry(),
                profile.territory(),
                profile.address(),
                profile.owner(),
                profile.contact(),
                territories,
                Search.of(profile),
                version);
    }

    ClientEntry in(Timeline<String> others, long newVersion) {
        return new ClientEntry(
                clientId,
                name,
                tier,
                stage,
                industry,
                others.latest(),
                address,
                owner,
                contact,
                others,
                new Search(search.name(), Search.folded(others.latest())),
                newVersion);
    }
}
