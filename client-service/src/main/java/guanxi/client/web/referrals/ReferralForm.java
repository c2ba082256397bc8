package guanxi.client.web.referrals;

import static guanxi.platform.forms.Column.optional;
import static guanxi.platform.forms.Column.required;

import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of referrals, each row as far as a referral has come; one word of the handbook a column, beside ours. */
@Configuration(proxyBeanMethods = false)
class ReferralForm {
    private static final int MOST = 1_000_000;
    private static final FormColumns COLUMNS = FormColumns.form(
            "referrals",
            required("referral_id", "输送编号"),
            required("client_id", "客户编号"),
            required("specialist_id", "专员编号", "客户专员"),
            required("groups", "组数"),
            required("sent_on", "输送日期"),
            optional("confirmed_on", "确认日期"));

    @Bean
    FormImport referralsForm(DepartmentTime time) {
        return new FormImport(
                COLUMNS,
                row -> new RecordReferral(
                        new ReferralId(row.id("referral_id")),
                        new ClientId(row.id("client_id")),
                        new ColleagueId(row.id("specialist_id")),
                        row.integer("groups", 1, MOST),
                        row.happenedOn("sent_on", time),
                        row.optionalHappenedOn("confirmed_on", time).orElse(null)));
    }
}
