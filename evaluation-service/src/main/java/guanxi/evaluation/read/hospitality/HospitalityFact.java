package guanxi.evaluation.read.hospitality;

import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import java.time.YearMonth;

/**
 * What a hospitality request asks for and what it cost, in fen.
 *
 * @param specialistId who applied
 * @param month of the banquet
 * @param actual absent until it was settled
 * @param event the last one that said so
 */
public record HospitalityFact(
        HospitalityRequestId requestId,
        ColleagueId specialistId,
        YearMonth month,
        Long budget,
        Long actual,
        String event) {}
