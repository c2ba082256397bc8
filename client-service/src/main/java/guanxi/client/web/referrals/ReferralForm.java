package guanxi.client.web.referrals;

import guanxi.client.write.referral.ReferralCommand.RecordReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.Forms;
import guanxi.platform.imports.FormImport;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The form of referrals, each row as far as a referral has come. */
@Configuration(proxyBeanMethods = false)
class ReferralForm {
    private static final int MOST = 1_000_000;

    @Bean
    FormImport referralsForm(DepartmentTime time) {
        return new FormImport(
                Forms.REFERRALS.form(),
                Forms.REFERRALS,
                row -> new RecordReferral(
                        new ReferralId(row.id("referral_id")),
                        new ClientId(row.id("client_id")),
                        new ColleagueId(row.id("specialist_id")),
                        row.integer("groups", 1, MOST),
                        row.happenedOn("sent_on", time),
                        row.optionalHappenedOn("confirmed_on", time).orElse(null)));
    }
}
