package guanxi.evaluation.web.offices;

import static guanxi.platform.forms.Column.optional;

import guanxi.evaluation.web.Cells;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of offices, one a row. */
@Configuration(proxyBeanMethods = false)
class OfficeForm {
    private static final FormColumns COLUMNS =
            FormColumns.form("offices", Cells.OFFICE, Cells.NAME, Cells.HEAD, optional("region", "大区"));

    @Bean
    FormImport officesForm() {
        return new FormImport(COLUMNS, row -> {
            var id = new OfficeId(row.id("office_id"));
            var office = new OfficeData(
                    row.text("name"),
                    new ColleagueId(row.text("head")),
                    row.optionalText("region").orElse(null));
            return new NewOffice(id, office).command();
        });
    }
}
