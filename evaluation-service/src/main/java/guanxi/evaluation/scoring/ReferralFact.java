package guanxi.evaluation.scoring;

import guanxi.language.client.ReferralId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A client's groups sent to the site.
 *
 * @param confirmedOn absent until the site confirmed them; {@code month} is the month of it, and absent as long
 * @param withdrawn there was no such referral: it counts for nothing
 * @param told of the correction or the confirmation, or of the sending before
 */
public record ReferralFact(
        ReferralId referralId,
        ColleagueId specialistId,
        Integer groups,
        LocalDate sentOn,
        LocalDate confirmedOn,
        YearMonth month,
        Boolean withdrawn,
        Told told) {}
