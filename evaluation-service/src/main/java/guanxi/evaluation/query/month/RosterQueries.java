package guanxi.evaluation.query.month;

import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.read.assessments.AssessmentFact;
import guanxi.evaluation.read.assessments.AssessmentFacts;
import guanxi.evaluation.read.calendar.CalendarFacts;
import guanxi.evaluation.read.specialists.SpecialistFacts;
import guanxi.evaluation.scoring.AssessedSpecialist;
import guanxi.evaluation.scoring.Assessing;
import guanxi.evaluation.scoring.WorkCalendar;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who is in a month's list: whoever was there on any of its days and is assessed for it by his role, in the team that he had then. Whose
 * month is final stays in it on the card on which it is final, whatever becomes known of his role and his days (ADR 24).
 */
@Component
public class RosterQueries {
    private final SpecialistFacts specialists;
    private final CalendarFacts calendar;
    private final AssessmentFacts assessments;

    RosterQueries(SpecialistFacts specialists, CalendarFacts calendar, AssessmentFacts assessments) {
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
        return assessed(month, specialists.find(filter));
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
        var said =
                assessments.find(month, numbers).stream().collect(Collectors.groupingBy(AssessmentFact::specialistId));
        return people.stream()
                .flatMap(who -> {
                    var ofHis = said.getOrDefault(who.specialistId(), List.of());
                    return Assessing.card(who, month, days, finals(ofHis))
                            .map(card -> new Assessed(who, card, ofHis))
                            .stream();
                })
                .toList();
    }

    /** The cards on which it is final, the last one first. Only two who finalise at once while his role changes make it two. */
    private static List<ScorecardFamily> finals(List<AssessmentFact> said) {
        return said.stream()
                .map(AssessmentFact::finalised)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(AssessmentFinalised::occurredAt).reversed())
                .flatMap(event -> ScorecardFamily.of(event.card()).stream())
                .toList();
    }

    private static String number(Assessed who) {
        return who.specialist().specialistId().number();
    }
}
