package guanxi.visit.web.records;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import guanxi.visit.web.Cells;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of records (F-10), each row that of a visit; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class RecordForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "records",
            required("visit_id", "拜访编号"),
            required("filled_on", "填写日期"),
            required("prepared_by", "制表"),
            optional("growth_rate", "成长率"),
            optional("credit", "信用度"),
            optional("gross_margin", "总利润率"),
            optional("overall", "综合评价"),
            optional("position", "业界地位"),
            optional("other", "其他"),
            optional("solved", "已解决的问题"),
            optional("watch", "以后应注意的事项"),
            optional("listening_level", "聆听层次"));

    @Bean
    FormImport recordsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewRecord(
                    new VisitId(row.id("visit_id")),
                    row.happenedOn("filled_on", time),
                    row.text("prepared_by"),
                    row.optionalDecimal("growth_rate", -Cells.MOST, Cells.MOST).orElse(null),
                    row.optionalText("credit").orElse(null),
                    row.optionalDecimal("gross_margin", -Cells.MOST, Cells.MOST).orElse(null),
                    row.optionalText("overall").orElse(null),
                    row.optionalText("position").orElse(null),
                    row.optionalText("other").orElse(null),
                    row.optionalText("solved").orElse(null),
                    row.optionalText("watch").orElse(null),
                    row.optionalInteger("listening_level", 0, VisitRecord.BEST_LISTENING)
                            .orElse(null));
            return told.command();
        });
    }
}
