package guanxi.evaluation.query.month;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.read.assessments.AssessmentFacts;
import guanxi.evaluation.read.calendar.CalendarFacts;
import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.Assessing;
import guanxi.evaluation.scoring.WorkCalendar;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.kept.KeptAnswers;
import guanxi.platform.kept.Standing;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Who is in a month's list: whoever was there on any of its days and is assessed for it by his role, in the team that he had then. Whose
 * month is final stays in it on the card on which it is final, whatever becomes known of his role and his days (ADR 24).
 */
@Component
public class RosterQueries {
    private static final int MOST_KEPT = 5_000;
    private final KeptAnswers<Asked, Assessed> kept;
    private final SpecialistFacts specialists;
    private final CalendarFacts calendar;
    private final AssessmentFacts assessments;

    private record Asked(YearMonth month, Query filter) {}

    RosterQueries(Standing standing, SpecialistFacts specialists, CalendarFacts calendar, AssessmentFacts assessments) {
        this.kept = new KeptAnswers<>(standing, MOST_KEPT);
        this.specialists = specialists;
        this.calendar = calendar;
        this.assessments = assessments;
    }

    public Optional<Assessed> find(YearMonth month, ColleagueId specialist) {
        return assessed(month, specialists.find(specialist).stream().toList()).stream()
                .findFirst();
    }

    /** In the order of their numbers. */
    public List<Assessed> find(YearMonth month, Query filter) {
        return kept.get(new Asked(month, filter), () -> assessed(month, specialists.find(filter)));
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

    private List<Assessed> assessed(YearMonth month, List<AssessedSpecialist> people) {
        var days = new WorkCalendar(calendar.between(month.atDay(1), month.atEndOfMonth()));
        Set<String> numbers =
                people.stream().map(who -> who.specialistId().number()).collect(toUnmodifiableSet());
        Map<ColleagueId, AssessmentFact> saidOf = assessments.find(month, numbers).stream()
                .collect(toMap(AssessmentFact::specialistId, Function.identity()));
        return people.stream()
                .flatMap(who -> {
                    var said = saidOf.get(who.specialistId());
                    return finalCard(said)
                            .or(() -> Assessing.card(who, month, days))
                            .map(card -> new Assessed(who, card, said))
                            .stream();
                })
                .toList();
    }

    private static Optional<ScorecardFamily> finalCard(AssessmentFact said) {
        return Optional.ofNullable(said)
                .map(AssessmentFact::finalised)
                .flatMap(event -> ScorecardFamily.of(event.card()));
    }

    private static String number(Assessed who) {
        return who.specialist().specialistId().number();
    }
}
