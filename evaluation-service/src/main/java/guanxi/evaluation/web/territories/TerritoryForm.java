package guanxi.evaluation.web.territories;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.organisation.Area;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of territories, each row what holds of one from a day on; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class TerritoryForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "territories",
            required("territory", "区域"),
            optional("valid_from", "生效日期"),
            optional("prefixes", "固定电话号段"),
            optional("latitude", "纬度"),
            optional("longitude", "经度"),
            optional("radius_m", "围栏半径(米)"));

    @Bean
    FormImport territoriesForm() {
        return new FormImport(COLUMNS, row -> {
            String territory = row.name("territory");
            var drawing = new Drawing(
                    row.optionalDate("valid_from").orElse(null),
                    row.list("prefixes"),
                    row.optionalDecimal("latitude", -Area.POLE, Area.POLE).orElse(null),
                    row.optionalDecimal("longitude", -Area.DATE_LINE, Area.DATE_LINE)
                            .orElse(null),
                    row.optionalInteger("radius_m", 1, Area.LARGEST_M).orElse(null));
            return new NewTerritory(territory, drawing).command();
        });
    }
}
