package guanxi.visit.web.contacts;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.client.ClientId;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of contacts (F-7), each row one with what came of it; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ContactForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "contacts",
            required("contact_id", "联络编号"),
            required("specialist_id", "联络人员", "专员编号"),
            required("client_id", "客户编号"),
            required("planned_at", "联络时间"),
            required("purpose", "联络目的"),
            required("place", "联络地点"),
            optional("contact_person", "客户联系人"),
            optional("made_on", "完成日期"),
            optional("cancelled_on", "取消日期"),
            optional("reason", "取消原因"));

    @Bean
    FormImport contactsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewContact(
                    new PlannedContactId(row.id("contact_id")),
                    Cells.specialist(row),
                    new ClientId(row.id("client_id")),
                    row.instant("planned_at", time.zone()),
                    row.text("purpose"),
                    row.text("place"),
                    contactPerson(row),
                    row.optionalHappenedOn("made_on", time).orElse(null),
                    row.optionalHappenedOn("cancelled_on", time).orElse(null),
                    row.optionalText("reason").orElse(null));
            return told.command();
        });
    }

    private static String contactPerson(FormRow row) {
        return row.optionalText("contact_person")
                .map(named -> row.name("contact_person"))
                .orElse(null);
    }
}
