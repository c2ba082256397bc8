package guanxi.evaluation.web.roles;

import static guanxi.platform.forms.Column.required;

import guanxi.evaluation.web.Cells;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of roles, a row for each role that somebody has from a day on. */
@Configuration(proxyBeanMethods = false)
class RoleForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "roles", Cells.SPECIALIST, required("valid_from", "生效日期"), required("role", "岗位"), Cells.OFFICE);

    @Bean
    FormImport rolesForm() {
        return new FormImport(COLUMNS, row -> {
            var role = new NewRole(
                    new ColleagueId(row.id("specialist_id")),
                    row.date("valid_from"),
                    row.code("role", OrganisationRole.class),
                    new OfficeId(row.id("office_id")));
            return role.command();
        });
    }
}
