package guanxi.client.web.clients;

import static guanxi.platform.forms.Column.required;

import guanxi.client.web.clients.Profile.NewContact;
import guanxi.client.write.client.ClientCommand.RegisterClient;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of clients, each row a registration or what is told of a client again; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ClientForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "clients",
            required("client_id", "客户编号"),
            required("name", "客户名称", "大客户名称"),
            required("tier", "等级", "客户等级"),
            required("stage", "阶段", "客户阶段"),
            required("industry", "行业"),
            required("territory", "区域", "所属区域"),
            required("address", "地址", "详细地址"),
            required("owner", "负责人", "负责专员"),
            required("contact_name", "联系人", "联络人员"),
            required("contact_title", "职务", "联系人职务"),
            required("contact_phone", "联系电话", "联系方式"));

    @Bean
    FormImport clientsForm() {
        return new FormImport(COLUMNS, row -> {
            var id = new ClientId(row.id("client_id"));
            var contact =
                    new NewContact(row.name("contact_name"), row.text("contact_title"), row.text("contact_phone"));
            var profile = new Profile(
                    row.text("name"),
                    row.code("tier", ClientProfile.Tier.class),
                    row.code("stage", ClientProfile.Stage.class),
                    row.text("industry"),
                    row.text("territory"),
                    row.text("address"),
                    new ColleagueId(row.id("owner")),
                    contact);
            return new RegisterClient(id, profile.of(id));
        });
    }
}
