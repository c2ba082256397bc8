package guanxi.client.write.referral;

import guanxi.language.client.ClientId;
import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a referral. */
public sealed interface ReferralCommand {

    /** @param sentOn absent for today */
    record SendReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate sentOn)
            implements ReferralCommand {}

    /** @param confirmedOn absent for today */
    record ConfirmReferral(@TargetAggregateIdentifier ReferralId referralId, LocalDate confirmedOn)
            implements ReferralCommand {}

    /**
     * Records a referral as the form has it, as far as it has come.
     *
     * @param confirmedOn absent if the row does not say
     */
    record RecordReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate sentOn,
            LocalDate confirmedOn)
            implements ReferralCommand {}

    /**
     * Says what is right about a referral that was recorded wrongly: the whole of it.
     *
     * @param confirmedOn absent if the site did not confirm it
     */
    record CorrectReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            ClientId clientId,
            ColleagueId specialistId,
            Integer groups,
            LocalDate sentOn,
            LocalDate confirmedOn,
            String reason)
            implements ReferralCommand {}

    /** There was none. */
    record WithdrawReferral(@TargetAggregateIdentifier ReferralId referralId, String reason)
            implements ReferralCommand {}
}
