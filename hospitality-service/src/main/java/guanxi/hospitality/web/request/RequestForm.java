package guanxi.hospitality.web.request;

import guanxi.hospitality.web.request.NewRequest.NewGuest;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
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
            var id = new HospitalityRequestId(row.id("request_id"));
            var told = new NewRequest(
                    id,
                    new ColleagueId(row.id("applicant")),
                    row.text("department"),
                    row.happenedOn("requested_on", time),
                    new ClientId(row.id("client_id")),
                    row.text("venue"),
                    row.date("banquet_on"),
                    row.people("client_guests").stream()
                            .map(guest -> new NewGuest(guest.name(), guest.title()))
                            .toList(),
                    row.people("our_guests").stream().map(Titled::written).toList(),
                    new Lines(
                            row.money("meeting"),
                            row.money("meal"),
                            row.money("transport"),
                            row.money("gifts"),
                            row.money("other")));
            return told.command(id);
        });
    }
}
