package guanxi.client.web.repairs;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.language.client.SeriesId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of repairs; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class RepairForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "repairs",
            required("repair_id", "维修编号"),
            Cells.CLIENT,
            Cells.AGENT,
            Cells.PRODUCT,
            optional("fault", "故障"),
            required("repaired_on", "维修日期"),
            Cells.WITHDRAWN);

    @Bean
    FormImport repairsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewRepair(
                    new SeriesId(row.id("repair_id")),
                    Cells.client(row),
                    Cells.agent(row),
                    row.text("product"),
                    row.optionalText("fault").orElse(null),
                    row.happenedOn("repaired_on", time));
            return told.command(Cells.withdrawn(row));
        });
    }
}
