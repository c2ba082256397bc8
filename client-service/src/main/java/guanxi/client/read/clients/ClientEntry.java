package guanxi.client.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientAmended;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.view.ViewDefinition;

/** A client's file as it stands now. */
public record ClientEntry(
        ClientId clientId,
        String name,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String industry,
        String territory,
        String address,
        SpecialistId owner,
        Person contact,
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
            .touchedBy(ClientAmended.class, e -> e.clientId().number());

    static ClientEntry of(ClientId id, ClientProfile profile, long version) {
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
                Search.of(profile),
                version);
    }
}
