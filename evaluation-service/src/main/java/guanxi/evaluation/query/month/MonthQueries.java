package guanxi.evaluation.query.month;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import guanxi.evaluation.read.days.SignInFacts;
import guanxi.evaluation.read.plans.PlanFacts;
import guanxi.evaluation.read.ratings.RatingFact;
import guanxi.evaluation.read.ratings.RatingFacts;
import guanxi.evaluation.read.referrals.ReferralFacts;
import guanxi.evaluation.read.reports.VisitReports;
import guanxi.evaluation.read.violations.ViolationFacts;
import guanxi.evaluation.read.visits.VisitFacts;
import guanxi.evaluation.scoring.MonthFacts;
import guanxi.evaluation.scoring.PlanFact;
import guanxi.evaluation.scoring.Ratings;
import guanxi.evaluation.scoring.Scoring;
import guanxi.evaluation.scoring.Unjudged;
import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.kept.KeptAnswers;
import guanxi.platform.kept.Standing;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Scores a month of any number of specialists, with a handful of questions altogether. */
@Component
public class MonthQueries {
    /** One has all that his month was made of, some 60 KB. */
    private static final int MOST_KEPT = 300;

    private final KeptAnswers<Asked, ScoredLine> kept;
    private final RuleQueries rules;
    private final PlanFacts plans;
    private final VisitFacts visits;
    private final VisitReports reports;
    private final UnjudgedQueries unjudged;
    private final ReferralFacts referrals;
    private final ViolationFacts violations;
    private final SignInFacts signIns;
    private final RatingFacts ratings;

    private record Asked(YearMonth month, List<Assessed> people) {}

    MonthQueries(
            Standing standing,
            RuleQueries rules,
            PlanFacts plans,
            VisitFacts visits,
            VisitReports reports,
            UnjudgedQueries unjudged,
            ReferralFacts referrals,
            ViolationFacts violations,
            SignInFacts signIns,
            RatingFacts ratings) {
        this.kept = new KeptAnswers<>(standing, MOST_KEPT);
        this.rules = rules;
        this.plans = plans;
        this.visits = visits;
        this.reports = reports;
        this.unjudged = unjudged;
        this.referrals = referrals;
        this.violations = violations;
        this.signIns = signIns;
        this.ratings = ratings;
    }

    /** The version of a card that scores a month. */
    public ScorecardVersion scorecard(YearMonth month, ScorecardFamily family) {
        return rules.scorecard(month, family).scorecard();
    }

    /** The specialists in the order given, each on his card, as everything known now has them. */
    public List<ScoredLine> score(YearMonth month, List<Assessed> people) {
        return kept.get(new Asked(month, people), () -> scored(month, people));
    }

    private List<ScoredLine> scored(YearMonth month, List<Assessed> people) {
        Set<String> asked = people.stream()
                .map(who -> who.specialist().specialistId().number())
                .collect(toUnmodifiableSet());
        Set<ScorecardFamily> cards = people.stream().map(Assessed::card).collect(toUnmodifiableSet());
        var visited = visits.find(month, asked);
        var openings = rules.openings(visited);
        var rulesOf = rules.of(month, cards, openings);
        var reported = reports.find(month, asked);
        var visitsOf = by(visited, visit -> visit.specialistId());
        var reportsOf = by(reported, visit -> visit.specialistId());
        var owedOf = by(unjudged.among(reported, visited), owed -> owed.specialistId());
        var owedOfClients = unjudged.of(openings.clients());
        var violationsOf = by(violations.find(month, asked), violation -> violation.specialistId());
        var referralsOf = by(referrals.find(month, asked), referral -> referral.specialistId());
        var daysOf = by(signIns.find(month, asked), day -> day.specialistId());
        Map<ColleagueId, PlanFact> planOf = one(plans.find(month, asked), PlanFact::specialistId);
        Map<ColleagueId, RatingFact> ratingsOf = one(ratings.find(month, asked), RatingFact::specialistId);
        return people.stream()
                .map(assessed -> {
                    var who = assessed.specialist();
                    ColleagueId id = who.specialistId();
                    PlanFact plan = planOf.get(id);
                    RatingFact rated = ratingsOf.get(id);
                    var facts = new MonthFacts(
                            month,
                            who,
                            plan == null ? List.of() : plan.submissions(),
                            visitsOf.getOrDefault(id, List.of()),
                            reportsOf.getOrDefault(id, List.of()),
                            owedOf.getOrDefault(id, List.of()),
                            referralsOf.getOrDefault(id, List.of()),
                            violationsOf.getOrDefault(id, List.of()),
                            daysOf.getOrDefault(id, List.of()),
                            rated == null ? Ratings.NONE : rated.ratings(),
                            rulesOf.get(assessed.card()));
                    var waitsFor = Unjudged.together(facts.unjudged(), Unjudged.before(facts.visits(), owedOfClients));
                    return new ScoredLine(who, Scoring.score(facts), facts, assessed.said(), waitsFor);
                })
                .toList();
    }

    private static <T> Map<ColleagueId, List<T>> by(List<T> facts, Function<T, ColleagueId> whose) {
        return facts.stream().collect(groupingBy(whose, Collectors.toList()));
    }

    private static <T> Map<ColleagueId, T> one(List<T> facts, Function<T, ColleagueId> whose) {
        return facts.stream().collect(toMap(whose, Function.identity()));
    }
}
