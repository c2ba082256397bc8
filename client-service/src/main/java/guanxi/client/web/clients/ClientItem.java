package guanxi.client.web.clients;

import guanxi.client.read.clients.ClientEntry;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;

/**
 * A client as the API shows it.
 *
 * @param contact absent for who may not know it
 */
record ClientItem(
        ClientId clientId,
        String name,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String industry,
        TerritoryId territory,
        String address,
        ColleagueId owner,
        Contact contact,
        long version) {

    /** Empty after the person was erased. */
    record Contact(String name, String title, String phone) {
        static Contact of(Person person) {
            return new Contact(person.name(), person.title(), person.phone());
        }
    }

    static ClientItem of(ClientEntry client, boolean withContact) {
        return new ClientItem(
                client.clientId(),
                client.name(),
                client.tier(),
                client.stage(),
                client.industry(),
                client.territory(),
                client.address(),
                client.owner(),
                withContact ? Contact.of(client.contact()) : null,
                client.version());
    }
}
