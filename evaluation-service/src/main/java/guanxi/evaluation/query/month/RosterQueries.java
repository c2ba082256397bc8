package guanxi.evaluation.query.month;

import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Cursor;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is in a month's list: whoever was there on any of its days, in the team that he had then. */
@Component
public class RosterQueries {
    private final SpecialistFacts specialists;

    RosterQueries(SpecialistFacts specialists) {
        this.specialists = specialists;
    }

    public Optional<AssessedSpecialist> find(YearMonth month, ColleagueId specialist) {
        return specialists.find(specialist).filter(who -> who.wasThereIn(month));
    }

    /** In the order of their numbers. */
    public List<AssessedSpecialist> find(YearMonth month, Query filter) {
        return specialists.find(filter).stream()
                .filter(who -> who.wasThereIn(month))
                .toList();
    }

    /**
     * In the order of their numbers. Presence and team are a matter of the month, so no index has them.
     *
     * @param team absent for all
     */
    public Page<AssessedSpecialist> page(YearMonth month, Query filter, String team, Paging paging) {
        List<Object> last = Cursor.decode(paging.cursor(), 1);
        var rest = find(month, filter).stream()
                .filter(who -> team == null || who.teamOf(month).team().name().equals(team))
                .filter(who -> last == null || number(who).compareTo(String.valueOf(last.getFirst())) > 0)
                .toList();
        if (rest.size() <= paging.limit()) return new Page<>(rest, null);
        var shown = rest.subList(0, paging.limit());
        return new Page<>(shown, Cursor.encode(List.of(number(shown.getLast()))));
    }

    private static String number(AssessedSpecialist who) {
        return who.specialistId().number();
    }
}
