package guanxi.client.web.agreements;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.web.Cells;
import guanxi.client.write.agreement.AgreementCommand.RecordAgreement;
import guanxi.language.client.AgreementId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormRow;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of agreements that exist on paper, each row signed and as far as it has come; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class AgreementForm {
    private static final FormColumns COLUMNS = FormColumns.form(
            "agreements",
            required("agreement_id", "协议编号"),
            Cells.CLIENT,
            required("title", "协议名称"),
            required("valid_from", "生效日期"),
            required("valid_until", "到期日期"),
            required("signed_on", "签订日期"),
            optional("amount", "金额"),
            optional("renews", "续签协议"),
            optional("ended_on", "终止日期"),
            optional("reason", "终止原因"));

    @Bean
    FormImport agreementsForm(DepartmentTime time) {
        return new FormImport(COLUMNS, row -> command(row, time));
    }

    /** Whoever says that it was ended says why. */
    private static RecordAgreement command(FormRow row, DepartmentTime time) {
        var told = new ToldTerms(
                row.text("title"),
                row.date("valid_from"),
                row.date("valid_until"),
                row.optionalText("amount").isEmpty() ? null : row.money("amount"),
                row.optionalId("renews").map(AgreementId::new).orElse(null));
        var endedOn = row.optionalHappenedOn("ended_on", time).orElse(null);
        return new RecordAgreement(
                new AgreementId(row.id("agreement_id")),
                Cells.client(row),
                told.terms(),
                row.happenedOn("signed_on", time),
                endedOn,
                endedOn == null ? null : row.text("reason"));
    }
}
