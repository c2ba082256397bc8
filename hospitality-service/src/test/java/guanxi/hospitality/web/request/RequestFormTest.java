package guanxi.hospitality.web.request;

import static guanxi.hospitality.Requests.money;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.hospitality.write.request.RequestCommand.SubmitRequest;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.imports.FormImport;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RequestFormTest {
    private final FormImport form = new RequestForm(new DepartmentTime(
                    Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC), ZoneOffset.UTC))
            .requestsForm();

    @Test
    void a_row_submits_a_request_whose_guests_belong_to_the_client_F_12() {
        var plan = row("吴磊/办公室主任|朱超", "4342.00").plan();
        assertThat(plan.clientGuests())
                .containsExactly(
                        Person.ofClient(new ClientId("C00123"), "吴磊", "办公室主任", null),
                        Person.ofClient(new ClientId("C00123"), "朱超", null, null));
        assertThat(plan.ourGuests())
                .containsExactly(Person.ofDepartment("张经理", "大客户部经理"), Person.ofDepartment("李专员", "客户专员"));
        assertThat(plan.budget().total()).isEqualTo(money("4463.40"));
    }

    @Test
    void each_guest_is_a_person_of_his_own_on_whatever_keyboard_he_was_typed() {
        assertThat(row("吴磊／办公室主任｜朱超", "4342.00")).isEqualTo(row("吴磊/办公室主任|朱超", "4342.00"));
        assertThatThrownBy(() -> row("吴磊、朱超", "1.00")).isInstanceOf(CellRejected.class);
    }

    @Test
    void a_guest_without_a_name_is_refused() {
        assertThatThrownBy(() -> row("/办公室主任", "1.00")).isInstanceOf(CellRejected.class);
    }

    @Test
    void money_with_three_decimals_is_refused() {
        assertThatThrownBy(() -> row("吴磊", "1.005")).isInstanceOf(CellRejected.class);
    }

    private SubmitRequest row(String guests, String meal) {
        String csv = """
            request_id,applicant,department,requested_on,client_id,venue,banquet_on,client_guests,our_guests,meeting,meal,transport,gifts,other
            H0001,S003,大客户部,2026-06-14,C00123,公司食堂,2026-06-15,%s,张经理/大客户部经理|李专员/客户专员,0.00,%s,120.50,0.00,0.90
            """.formatted(guests, meal);
        var row = new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns())
                .getFirst();
        return (SubmitRequest) form.command().apply(row);
    }
}
