package guanxi.client.web.purchases;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.language.client.SeriesId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of purchases, each row as far as one has come; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class PurchaseForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "purchases",
            required("purchase_id", "购买编号"),
            Cells.CLIENT,
            Cells.AGENT,
            Cells.PRODUCT,
            required("amount", "金额"),
            required("purchased_on", "购买日期"),
            optional("returned_on", "退货日期"),
            Cells.WITHDRAWN);

    @Bean
    FormImport purchasesForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> {
            var told = new NewPurchase(
                    new SeriesId(row.id("purchase_id")),
                    Cells.client(row),
                    Cells.agent(row),
                    row.text("product"),
                    row.money("amount"),
                    row.happenedOn("purchased_on", time));
            return told.command(row.optionalHappenedOn("returned_on", time).orElse(null), Cells.withdrawn(row));
        });
    }
}
