package guanxi.visit.write.day;

import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.norms.DayJudgement;
import guanxi.visit.norms.DayJudgement.Violation;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** All that is to be said of a day as its facts are now, as if nothing had been said of it before. */
record DayFindings(List<VisitJudged> judged, List<NormViolated> violated) {

    static DayFindings of(
            MarketDayCommand day,
            Map<VisitId, JudgedVisit> visits,
            Collection<Instant> signIns,
            NormVersion norms,
            DepartmentTime time) {
        var judgement = DayJudgement.of(visits.values(), signIns, norms, time);
        var judged = judgement.failures().entrySet().stream()
                .map(of ->
                        new VisitJudged(day.specialistId(), day.date(), visits.get(of.getKey()), of.getValue(), norms));
        var violated = judgement.violations().values().stream().map(found -> violated(day, found, visits, time));
        return new DayFindings(judged.toList(), violated.toList());
    }

    private static NormViolated violated(
            MarketDayCommand day, Violation found, Map<VisitId, JudgedVisit> visits, DepartmentTime time) {
        Instant at = found.visitId() == null
                ? time.startOf(day.date())
                : visits.get(found.visitId()).startedAt();
        return new NormViolated(
                day.specialistId(), day.date(), found.id(), found.rule(), found.visitId(), null, null, at);
    }
}
