package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.evaluation.scoring.Scorecards.Published;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/**
 * All that one specialist's month is scored from.
 *
 * @param reported his completed visits of the month, also those that were withdrawn
 * @param unjudged those whose judgement is owed
 */
public record MonthFacts(
        YearMonth month,
        AssessedSpecialist specialist,
        List<Submission> plans,
        List<VisitFact> visits,
        List<ReportedVisit> reported,
        List<Unjudged> unjudged,
        List<ReferralFact> referrals,
        List<ViolationFact> violations,
        List<SignedInDay> signedIn,
        Ratings ratings,
        Rules rules) {

    /** What is the same for everybody in that month. */
    public record Rules(Published scorecard, WorkCalendar calendar, Openings openings, ZoneId zone) {}
}
