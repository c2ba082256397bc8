package guanxi.evaluation.query.dashboard;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.query.dashboard.DepartmentDashboard.Scorecard;
import guanxi.evaluation.query.dashboard.DepartmentDashboard.Specialist;
import guanxi.evaluation.query.dashboard.DepartmentDashboard.Team;
import guanxi.evaluation.query.month.MonthQueries;
import guanxi.evaluation.query.month.RosterQueries;
import guanxi.evaluation.query.month.ScoredLine;
import guanxi.evaluation.read.hospitality.HospitalityFact;
import guanxi.evaluation.read.hospitality.HospitalityFacts;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Reach;
import guanxi.platform.store.Query;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Makes the morning's dashboard; also over the query bus, where live updates are subscribed to. */
@Component
public class DashboardQueries {
    private final MonthQueries months;
    private final RosterQueries roster;
    private final HospitalityFacts hospitality;
    private final DepartmentTime time;

    DashboardQueries(MonthQueries months, RosterQueries roster, HospitalityFacts hospitality, DepartmentTime time) {
        this.months = months;
        this.roster = roster;
        this.hospitality = hospitality;
        this.time = time;
    }

    @QueryHandler
    public DepartmentDashboard find(FindDepartmentDashboard query) {
        var computedAt = time.now();
        var reach = Reach.ofText(query.reach());
        var who = roster.find(
                query.month(), reach.all() ? Query.all() : Query.all().in("specialistId", reach.specialists()));
        var scorecard = months.scorecard(query.month(), ScorecardFamily.F_2);
        var lines = months.score(query.month(), who);
        var numbers =
                who.stream().map(s -> s.specialist().specialistId().number()).collect(toUnmodifiableSet());
        var standings = new Standings(hospitality.find(query.month(), numbers).stream()
                .collect(groupingBy(HospitalityFact::specialistId, toList())));
        var teams = lines.stream().collect(groupingBy(ScoredLine::team, TreeMap::new, toList()));
        return new DepartmentDashboard(
                query.month(),
                new Scorecard(scorecard.code(), scorecard.version()),
                computedAt,
                numbersOf(lines, DashboardQueries::planLate),
                numbersOf(lines, ScoredLine::planMissing),
                unjudged(lines),
                standings.of(lines),
                teams.entrySet().stream()
                        .map(team -> team(team.getKey(), team.getValue(), standings))
                        .toList(),
                lines.stream().map(line -> specialist(line, standings)).toList());
    }

    private static Team team(TeamId name, Collection<ScoredLine> lines, Standings standings) {
        return new Team(
                name,
                lines.size(),
                numbersOf(lines, DashboardQueries::planLate).size(),
                numbersOf(lines, ScoredLine::planMissing).size(),
                unjudged(lines).size(),
                standings.of(lines));
    }

    private static Specialist specialist(ScoredLine line, Standings standings) {
        var figures = line.scored().figures();
        return new Specialist(
                line.specialist().specialistId(),
                line.specialist().name(),
                line.team(),
                planLate(line),
                line.planMissing(),
                line.facts().unjudged().size(),
                figures.status(),
                figures.total(),
                standings.of(List.of(line)));
    }

    private static List<ColleagueId> numbersOf(Collection<ScoredLine> lines, Predicate<ScoredLine> which) {
        return lines.stream()
                .filter(which)
                .map(line -> line.specialist().specialistId())
                .toList();
    }

    private static boolean planLate(ScoredLine line) {
        return line.scored().figures().planLate();
    }

    private static List<Unjudged> unjudged(Collection<ScoredLine> lines) {
        return lines.stream().flatMap(line -> line.facts().unjudged().stream()).toList();
    }
}
