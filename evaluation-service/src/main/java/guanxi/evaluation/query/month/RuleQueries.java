package guanxi.evaluation.query.month;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.read.calendar.CalendarFacts;
import guanxi.evaluation.read.clients.ClientFacts;
import guanxi.evaluation.read.scorecards.ScorecardFacts;
import guanxi.evaluation.read.visits.VisitFacts;
import guanxi.evaluation.scoring.FirstStage;
import guanxi.evaluation.scoring.MonthFacts.Rules;
import guanxi.evaluation.scoring.Openings;
import guanxi.evaluation.scoring.Scorecards;
import guanxi.evaluation.scoring.Scorecards.Published;
import guanxi.evaluation.scoring.VisitFact;
import guanxi.evaluation.scoring.WorkCalendar;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.visit.Purpose;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a month is scored by: the same for everybody, but for the card. */
@Component
class RuleQueries {
    private static final int CALENDAR_BACK = 12;
    private final CalendarFacts calendar;
    private final ScorecardFacts scorecards;
    private final ClientFacts clients;
    private final VisitFacts visits;
    private final DepartmentTime time;

    RuleQueries(
            CalendarFacts calendar,
            ScorecardFacts scorecards,
            ClientFacts clients,
            VisitFacts visits,
            DepartmentTime time) {
        this.calendar = calendar;
        this.scorecards = scorecards;
        this.clients = clients;
        this.visits = visits;
        this.time = time;
    }

    /** @param openings what the visits of the month may have opened */
    Map<ScorecardFamily, Rules> of(YearMonth month, Set<ScorecardFamily> cards, Openings openings) {
        var days = calendar.between(month.minusMonths(CALENDAR_BACK).atDay(1), month.atEndOfMonth());
        var worked = new WorkCalendar(days);
        return cards.stream()
                .collect(toMap(card -> card, card -> new Rules(scorecard(month, card), worked, openings, time.zone())));
    }

    Published scorecard(YearMonth month, ScorecardFamily family) {
        var published = scorecards.all().stream()
                .map(fact -> new Published(fact.scorecard(), fact.told()))
                .toList();
        return Scorecards.scoring(month, family, published)
                .orElseThrow(() -> new CommandRejected(
                        CommonRule.NOT_FOUND,
                        "There is no version of " + family.code().number() + " that scores " + month + ".",
                        "card"));
    }

    /** Asks only for the history of clients that these visits may have opened. */
    Openings openings(Collection<VisitFact> visited) {
        Set<String> maybeOpened = visited.stream()
                .filter(visit -> visit.valid() && visit.purpose() == Purpose.A)
                .map(visit -> visit.clientId().number())
                .collect(toUnmodifiableSet());
        List<FirstStage> prospects = clients.find(maybeOpened).stream()
                .filter(client -> client.stage() == Stage.PROSPECT)
                .toList();
        Set<String> numbers =
                prospects.stream().map(client -> client.clientId().number()).collect(toUnmodifiableSet());
        return new Openings(visits.validOf(numbers), prospects);
    }
}
