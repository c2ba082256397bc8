package guanxi.client.web;

import guanxi.client.write.ClientCommand.RegisterClient;
import guanxi.client.write.ReferralCommand.RecordReferral;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of the client context, and the command that a row of each is. */
@Configuration(proxyBeanMethods = false)
class ClientForms {
    private static final int MOST = 1_000_000;
    private final DepartmentTime time;

    ClientForms(DepartmentTime time) {
        this.time = time;
    }

    @Bean
    FormImport clientsForm() {
        return new FormImport(ClientColumns.CLIENTS.form(), ClientColumns.CLIENTS, row -> {
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

    @Bean
    FormImport referralsForm() {
        return new FormImport(
                ClientColumns.REFERRALS.form(),
                ClientColumns.REFERRALS,
                row -> new RecordReferral(
                        new ReferralId(row.id("referral_id")),
                        new ClientId(row.id("client_id")),
                        new ColleagueId(row.id("specialist_id")),
                        row.integer("groups", 1, MOST),
                        row.happenedOn("sent_on", time),
                        row.optionalHappenedOn("confirmed_on", time).orElse(null)));
    }
}
