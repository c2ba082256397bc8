package guanxi.client.web.clients;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.web.Fields;

/** What is told of a client: all that its file says. */
record Profile(
        String name,
        ClientProfile.Tier tier,
        ClientProfile.Stage stage,
        String industry,
        String territory,
        String address,
        ColleagueId owner,
        NewContact contact) {

    record NewContact(String name, String title, String phone) {
        private NewContact checked() {
            return new NewContact(
                    Fields.one(name, "contact.name"),
                    Fields.required(title, "contact.title"),
                    Fields.required(phone, "contact.phone"));
        }
    }

    /** As a body must tell it; the cells of a row are checked where they are read. */
    Profile checked() {
        var told = Fields.required(contact, "contact");
        return new Profile(
                Fields.required(name, "name"),
                Fields.required(tier, "tier"),
                Fields.required(stage, "stage"),
                Fields.required(industry, "industry"),
                Fields.required(territory, "territory"),
                Fields.required(address, "address"),
                Fields.required(owner, "owner"),
                told.checked());
    }

    ClientProfile of(ClientId client) {
        var person = Person.ofClient(client, contact.name(), contact.title(), contact.phone());
        return new ClientProfile(name, tier, stage, industry, new TerritoryId(territory), address, owner, person);
    }
}
