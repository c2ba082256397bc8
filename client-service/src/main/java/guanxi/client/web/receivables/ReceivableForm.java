package guanxi.client.web.receivables;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of receivables and of payments, each row as far as one has come; one word of finance's lists a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ReceivableForm {
    private static final Column RECEIVABLE = required("receivable_id", "应收编号");
    private static final Column AMOUNT = required("amount", "金额");
    private static final FormColumns RECEIVABLES = FormColumns.form(
            "receivables",
            RECEIVABLE,
            Cells.CLIENT,
            AMOUNT,
            required("delivered_on", "交货日期"),
            required("due_on", "到期日", "到期日期"),
            optional("purchase_id", "购买编号"),
            Cells.WITHDRAWN);
    private static final FormColumns PAYMENTS = FormColumns.form(
            "payments",
            required("payment_id", "收款编号"),
            RECEIVABLE,
            AMOUNT,
            required("paid_on", "收款日期", "付款日期"),
            Cells.WITHDRAWN);

    @Bean
    FormImport receivablesForm(DepartmentTime time) {
        return new FormImport(RECEIVABLES, row -> {
            var told = new NewReceivable(
                    new ReceivableId(row.id("receivable_id")),
                    Cells.client(row),
                    row.optionalId("purchase_id").map(SeriesId::new).orElse(null),
                    row.money("amount"),
                    row.happenedOn("delivered_on", time),
                    row.date("due_on"));
            return told.command(Cells.withdrawn(row));
        });
    }

    @Bean
    FormImport paymentsForm(DepartmentTime time) {
        return new FormImport(PAYMENTS, row -> {
            var told = new NewPayment(
                    new PaymentId(row.id("payment_id")), row.money("amount"), row.happenedOn("paid_on", time));
            return told.command(new ReceivableId(row.id("receivable_id")), Cells.withdrawn(row));
        });
    }
}
