package guanxi.client.web.referrals;

import guanxi.client.write.referral.ReferralCommand.CorrectReferral;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The whole referral as it is right; without {@code confirmedOn} the site did not confirm it. */
@Schema(name = "Correction")
record RightReferral(
        ClientId clientId,
        ColleagueId specialistId,
        Integer groups,
        LocalDate sentOn,
        @Nullable LocalDate confirmedOn,
        String reason) {

    CorrectReferral command(ReferralId id, DepartmentTime time) {
        return new CorrectReferral(
                id,
                Fields.required(clientId, "clientId"),
                Fields.required(specialistId, "specialistId"),
                Fields.required(groups, "groups"),
                Fields.happened(Fields.required(sentOn, "sentOn"), time, "sentOn"),
                confirmedOn == null ? null : Fields.happened(confirmedOn, time, "confirmedOn"),
                Fields.required(reason, "reason"));
    }
}
