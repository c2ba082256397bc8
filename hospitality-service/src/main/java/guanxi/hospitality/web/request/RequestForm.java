package guanxi.hospitality.web.request;

import guanxi.hospitality.write.request.RequestCommand.SubmitRequest;
import guanxi.language.Money;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.platform.text.Titled;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of the hospitality context (F-12), and the command that a row of it is. */
@Configuration(proxyBeanMethods = false)
class RequestForm {
    private final DepartmentTime time;

    RequestForm(DepartmentTime time) {
        this.time = time;
    }

    @Bean
    FormImport requestsForm() {
        return new FormImport(RequestColumns.REQUESTS, row -> {
            var client = new ClientId(row.id("client_id"));
            var plan = new HospitalityPlan(
                    new ColleagueId(row.id("applicant")),
                    row.text("department"),
                    row.happenedOn("requested_on", time),
                    client,
                    row.text("venue"),
                    row.date("banquet_on"),
                    row.people("client_guests").stream()
                            .map(guest -> new Person(client.number(), guest.name(), guest.title(), null))
                            .toList(),
                    row.people("our_guests").stream().map(Titled::text).toList(),
                    new Budget(
                            money(row, "meeting"),
                            money(row, "meal"),
                            money(row, "transport"),
                            money(row, "gifts"),
                            money(row, "other")));
            return new SubmitRequest(new HospitalityRequestId(row.id("request_id")), plan);
        });
    }

    private static Money money(FormRow row, String column) {
        return Money.cny(row.money(column));
    }
}
