package guanxi.client.web.clients;

import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.forms.Forms;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of clients, each row a registration or what is told of a client again. */
@Configuration(proxyBeanMethods = false)
class ClientForm {

    @Bean
    FormImport clientsForm() {
        return new FormImport(Forms.CLIENTS.form(), Forms.CLIENTS, row -> {
            var id = new ClientId(row.id("client_id"));
            var contact = new Person(
                    id.number(), row.name("contact_name"), row.text("contact_title"), row.text("contact_phone"));
            var profile = new ClientProfile(
                    row.text("name"),
                    row.code("tier", ClientProfile.Tier.class),
                    row.code("stage", ClientProfile.Stage.class),
                    row.text("industry"),
                    row.text("territory"),
                    row.text("address"),
                    new ColleagueId(row.id("owner")),
                    contact);
            return new RegisterClient(id, profile);
        });
    }
}
