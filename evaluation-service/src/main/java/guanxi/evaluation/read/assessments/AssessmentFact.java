package guanxi.evaluation.read.assessments;

import guanxi.evaluation.scoring.Ratings;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.visit.SpecialistId;
import java.time.YearMonth;

/**
 * What people said of a specialist's month.
 *
 * @param finalised absent until it is; nothing changes it afterwards
 */
public record AssessmentFact(
        SpecialistId specialistId, YearMonth month, Ratings ratings, AssessmentFinalised finalised, long version) {

    static String id(SpecialistId specialist, YearMonth month) {
        return specialist.number() + "-" + month;
    }
}
