package guanxi.hospitality.web;

import guanxi.hospitality.write.RequestCommand.SubmitRequest;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.RequestId;
import guanxi.language.visit.SpecialistId;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormRow;
import guanxi.platform.forms.FormRule;
import guanxi.platform.forms.Forms;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the hospitality context (F-12), and the command that a row of it is. */
@Configuration(proxyBeanMethods = false)
class HospitalityForms {
    private static final String GUESTS = "client_guests";

    @Bean
    FormImport requestsForm() {
        return new FormImport(Forms.REQUESTS.form(), Forms.REQUESTS, row -> {
            var client = new ClientId(row.id("client_id"));
            var plan = new HospitalityPlan(
                    new SpecialistId(row.id("applicant")),
                    row.text("department"),
                    row.date("requested_on"),
                    client,
                    row.text("venue"),
                    row.date("banquet_on"),
                    row.list(GUESTS).stream().map(guest -> guest(client, guest)).toList(),
                    row.list("our_guests"),
                    new Budget(
                            money(row, "meeting"),
                            money(row, "meal"),
                            money(row, "transport"),
                            money(row, "gifts"),
                            money(row, "other")));
            return new SubmitRequest(new RequestId(row.id("request_id")), plan);
        });
    }

    /** Written as {@code name/title}; the title may be left out. */
    private static Person guest(ClientId client, String written) {
        int slash = written.indexOf('/');
        String name = (slash < 0 ? written : written.substring(0, slash)).trim();
        String title = slash < 0 ? "" : written.substring(slash + 1).trim();
        if (name.isEmpty()) {
            throw new CellRejected(
                    FormRule.REQUIRED_CELL_MISSING,
                    GUESTS,
                    "A guest in column " + GUESTS + " has a title but no name.");
        }
        return new Person(client.number(), name, title.isEmpty() ? null : title, null);
    }

    private static Money money(FormRow row, String column) {
        return Money.cny(row.money(column));
    }
}
