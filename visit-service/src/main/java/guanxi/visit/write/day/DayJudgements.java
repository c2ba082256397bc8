package guanxi.visit.write.day;

import guanxi.language.client.ClientId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.VisitId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What the visits of a day were judged to be last, of which reports, and by which norms. */
final class DayJudgements {
    private final Map<VisitId, VisitJudged> said = new HashMap<>();
    /** The events that told what was ever judged. */
    private final Set<String> toldBy = new HashSet<>();

    private NormVersion norms = NormVersion.BUILT_IN;

    void remember(VisitJudged event) {
        said.put(event.visit().visitId(), event);
        toldBy.add(event.visit().toldBy());
        norms = event.norms();
    }

    void forget(VisitId visitId) {
        said.remove(visitId);
    }

    /** A report that was judged once is judged: told again, it may be older than what was told since. */
    boolean knowReport(String event) {
        return toldBy.contains(event);
    }

    boolean know(VisitId visitId) {
        return said.containsKey(visitId);
    }

    /** Of one that is known. */
    ClientId clientOf(VisitId visitId) {
        return said.get(visitId).visit().clientId();
    }

    /** What the visits were judged by last: a sign-in brings no others. */
    NormVersion norms() {
        return norms;
    }

    /** The facts of each visit of the day, for whoever judges it to change. */
    Map<VisitId, JudgedVisit> visits() {
        var visits = new HashMap<VisitId, JudgedVisit>();
        said.forEach((visitId, judged) -> visits.put(visitId, judged.visit()));
        return visits;
    }

    Stream<VisitJudged> differing(Collection<VisitJudged> found) {
        return found.stream()
                .filter(judged -> !judged.equals(said.get(judged.visit().visitId())));
    }
}
