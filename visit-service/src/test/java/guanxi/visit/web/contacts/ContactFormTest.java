package guanxi.visit.web.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.visit.write.Field;
import guanxi.visit.write.contact.ContactCommand.PlanContact;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactFormTest {
    private static final String HEADER =
            "contact_id,specialist_id,client_id,planned_at,purpose,place,contact_person,made_on,cancelled_on,reason\n";
    private static final ClientId SHOP = new ClientId("C1");

    @Test
    void a_row_of_contacts_may_lack_whom_it_is_with_and_what_came_of_it() {
        assertThat(commands(HEADER + """
            K1,S001,C1,2026-06-03T09:00,续约沟通,电话,行政部,2026-06-03,,
            K2,S001,C1,2036-06-03T09:00,续约沟通,电话,,,2026-06-02,出差
            K3,S001,C1,2026-06-03T09:00,续约沟通,电话,,,,
            """))
                .containsExactly(
                        row("K1", "2026-06-03", Person.ofClient(SHOP, "行政部"), LocalDate.of(2026, 6, 3), null, null),
                        row("K2", "2036-06-03", null, null, LocalDate.of(2026, 6, 2), "出差"),
                        row("K3", "2026-06-03", null, null, null, null));
    }

    @Test
    void the_handbooks_words_are_understood() {
        assertThat(commands("联络编号,联络人员,客户编号,联络时间,联络目的,联络地点\nK1,S001,C1,2026-06-03T09:00,续约,电话\n"))
                .hasSize(1);
    }

    @Test
    void several_people_are_not_one() {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> commands(HEADER + "K1,S001,C1,2026-06-03T09:00,续约沟通,电话,王某|李某,,,"))
                .returns("contact_person", CellRejected::column);
    }

    private static PlanContact row(
            String number, String day, Person person, LocalDate madeOn, LocalDate cancelledOn, String reason) {
        var intent = new ContactIntent(SHOP, Field.at(LocalDate.parse(day), "09:00"), "续约沟通", "电话", person);
        return new PlanContact(
                new PlannedContactId(number), new ColleagueId("S001"), intent, madeOn, cancelledOn, reason);
    }

    private static List<Object> commands(String csv) {
        var form = new ContactForm().contactsForm(Field.TIME);
        return new FormReader()
                .read(csv.getBytes(StandardCharsets.UTF_8), form.columns()).stream()
                        .map(form.command())
                        .toList();
    }
}
