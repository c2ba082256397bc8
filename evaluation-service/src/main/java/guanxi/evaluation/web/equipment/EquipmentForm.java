package guanxi.evaluation.web.equipment;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.evaluation.web.Cells;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.SiteId;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of equipment, a placement a row. */
@Configuration(proxyBeanMethods = false)
class EquipmentForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "equipment",
            required("equipment_id", "设备编号"),
            required("since", "启用日期"),
            Cells.SITE,
            required("name", "设备名称"),
            required("keeper", "保管人"),
            optional("until", "停用日期"));

    @Bean
    FormImport placementsForm() {
        return new FormImport(COLUMNS, row -> {
            var placement = new NewPlacement(
                    new EquipmentId(row.id("equipment_id")),
                    row.date("since"),
                    new SiteId(row.id("site_id")),
                    row.text("name"),
                    new ColleagueId(row.text("keeper")),
                    row.optionalDate("until").orElse(null));
            return placement.command();
        });
    }
}
