package guanxi.client.web.referrals;

import guanxi.client.write.referral.ReferralCommand.SendReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A referral as it is sent.
 *
 * @param sentOn absent for today
 */
record NewReferral(
        @Nullable ReferralId referralId,
        ClientId clientId,
        ColleagueId specialistId,
        Integer groups,
        @Nullable LocalDate sentOn) {

    SendReferral command(ReferralId id, DepartmentTime time) {
        return new SendReferral(
                id,
                Fields.required(clientId, "clientId"),
                Fields.required(specialistId, "specialistId"),
                Fields.required(groups, "groups"),
                sentOn == null ? null : Fields.happened(sentOn, time, "sentOn"));
    }
}
