package guanxi.evaluation.query.month;

import guanxi.evaluation.read.calendar.CalendarFacts;
import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.Assessing;
import guanxi.evaluation.scoring.WorkCalendar;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who is in a month's list: whoever was there on any of its days and is assessed for it by his role, in the team that he had then. */
@Component
public class RosterQueries {
    private final SpecialistFacts specialists;
    private final CalendarFacts calendar;

    RosterQueries(SpecialistFacts specialists, CalendarFacts calendar) {
        this.specialists = specialists;
        this.calendar = calendar;
    }

    public Optional<Assessed> find(YearMonth month, ColleagueId specialist) {
        return specialists.find(specialist).stream().flatMap(assessedIn(month)).findFirst();
    }

    /** In the order of their numbers. */
    public List<Assessed> find(YearMonth month, Query filter) {
        return specialists.find(filter).stream().flatMap(assessedIn(month)).toList();
    }

    /**
     * In the order of their numbers. Presence, role and team are a matter of the month, so no index has them.
     *
     * @param team absent for all
     */
    public Page<Assessed> page(YearMonth month, Query filter, String team, Paging paging) {
        var inTeam = find(month, filter).stream()
                .filter(who -> team == null
                        || who.specialist().teamOf(month).team().name().equals(team));
        return Page.of(inTeam, paging, RosterQueries::number);
    }

    private Function<AssessedSpecialist, Stream<Assessed>> assessedIn(YearMonth month) {
        var days = new WorkCalendar(calendar.between(month.atDay(1), month.atEndOfMonth()));
        return who -> Assessing.card(who, month, days).stream().map(card -> new Assessed(who, card));
    }

    private static String number(Assessed who) {
        return who.specialist().specialistId().number();
    }
}
