package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.AssessedSpecialist.Leave;
import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import guanxi.evaluation.scoring.AssessedSpecialist.TeamFrom;
import guanxi.evaluation.scoring.MonthFacts.Rules;
import guanxi.evaluation.scoring.PlanFact.Submission;
import guanxi.evaluation.scoring.Scorecards.Published;
import guanxi.evaluation.scoring.SignedInDay.Entry;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.ReferralId;
import guanxi.language.evaluation.Figures;
import guanxi.language.evaluation.Figures.Line;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.ScorecardVersion;
import guanxi.language.evaluation.ScorecardVersion.Parameters;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TeamId;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.tenure.HeldRoles;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The facts of a month, as tests say them one by one, and what they come to. */
abstract class MonthOfFacts {
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final YearMonth JUNE = YearMonth.of(2026, 6);
    static final ColleagueId ME = new ColleagueId("S001");
    static final ColleagueId OTHER = new ColleagueId("S002");
    static final ClientId CLIENT = new ClientId("C1");

    final List<ListedDay> calendar = new ArrayList<>();
    final List<Submission> plans = new ArrayList<>();
    final List<VisitFact> allVisits = new ArrayList<>();
    final List<ReportedVisit> reported = new ArrayList<>();
    final List<Unjudged> unjudged = new ArrayList<>();
    final List<ReferralFact> referrals = new ArrayList<>();
    final List<ViolationFact> violations = new ArrayList<>();
    final List<SignedInDay> signedIn = new ArrayList<>();
    final List<Leave> leave = new ArrayList<>();
    final List<FirstStage> clients = new ArrayList<>();
    Ratings ratings = Ratings.NONE;
    Stay stay;
    ScorecardVersion card = Scorecards.DEFAULT;

    static ScorecardVersion version(int number, YearMonth validFrom) {
        var f2 = Scorecards.DEFAULT;
        return new ScorecardVersion(f2.code(), number, validFrom, f2.lines(), f2.parameters());
    }

    /** The card as it is, but for what a late plan and a violation cost and what a rate is at most. */
    ScorecardVersion with(String latePlanFactor, String violationPoints, String cap) {
        var usual = card.parameters();
        var parameters = new Parameters(
                dec(cap),
                dec(latePlanFactor),
                dec(violationPoints),
                usual.lateReportPoints(),
                usual.notePoints(),
                usual.flagPoints(),
                usual.grades());
        return new ScorecardVersion(card.code(), 2, JUNE, card.lines(), parameters);
    }

    Line line(Indicator indicator) {
        return figures().find(indicator).orElseThrow();
    }

    /** As a line that is measured against a plan. */
    static Line reached(
            Indicator indicator, String weight, Integer planned, Integer actual, String rate, String score) {
        return new Line(
                indicator,
                null,
                dec(weight),
                BigDecimal.ONE,
                planned,
                actual,
                rate == null ? null : dec(rate),
                null,
                null,
                score == null ? null : dec(score));
    }

    Figures figures() {
        return Scoring.score(facts()).figures();
    }

    List<String> evidence(String figure) {
        return Scoring.score(facts()).evidence().get(figure);
    }

    List<EvidenceLine> lines(String figure) {
        return Scoring.score(facts()).lines().get(figure);
    }

    void reported(String id, boolean withdrawn) {
        var day = LocalDate.parse("2026-06-03");
        reported.add(new ReportedVisit(new VisitId(id), ME, CLIENT, day, JUNE, withdrawn, "told", told(id + "?")));
    }

    MonthFacts facts() {
        var rules = new Rules(
                new Published(card, null), new WorkCalendar(calendar), new Openings(allVisits, clients), ZONE);
        var mine = allVisits.stream().filter(v -> v.specialistId().equals(ME)).toList();
        var enrolled = told("enrolled");
        var team = new TeamFrom(null, new TeamId("华东一组"), enrolled);
        var stays = stay == null ? List.of(new Stay(null, null, enrolled, null)) : List.of(stay);
        var me = new AssessedSpecialist(ME, "刘勇", List.of(team), HeldRoles.NONE, stays, leave, enrolled);
        return new MonthFacts(
                JUNE, me, plans, mine, reported, unjudged, referrals, violations, signedIn, ratings, rules);
    }

    void plan(String at, int visits) {
        plans.add(new Submission(OffsetDateTime.parse(at).toInstant(), visits, 1, 1, told("plan " + at)));
    }

    void visit(String id, ColleagueId by, String start, Purpose purpose, int groups, boolean valid) {
        var at = OffsetDateTime.parse(start);
        allVisits.add(new VisitFact(
                new VisitId(id),
                by,
                CLIENT,
                at.toLocalDate(),
                YearMonth.from(at),
                at.toInstant(),
                purpose,
                Outcome.B,
                groups,
                valid,
                valid ? List.of() : List.of(Norm.OUTSIDE_TERRITORY),
                "told",
                1,
                told(id + "!")));
    }

    void client(Stage stage) {
        clients.add(new FirstStage(CLIENT, stage, told("C1!")));
    }

    void referral(String id, int groups, String confirmedOn) {
        var day = confirmedOn == null ? null : LocalDate.parse(confirmedOn);
        referrals.add(new ReferralFact(
                new ReferralId(id),
                ME,
                groups,
                LocalDate.parse("2026-06-01"),
                day,
                day == null ? null : YearMonth.from(day),
                false,
                told(id + "!")));
    }

    void violate(int times) {
        IntStream.range(0, times)
                .forEach(i -> violations.add(new ViolationFact(
                        ME,
                        JUNE.atDay(2),
                        JUNE,
                        ViolationId.of(Norm.PLAYING_AT_WORK, "v" + violations.size()),
                        Norm.PLAYING_AT_WORK,
                        told("e" + violations.size()))));
    }

    void signIn(String date) {
        var day = LocalDate.parse(date);
        var entry = new Entry(day.atTime(8, 0).atZone(ZONE).toInstant(), told(date), List.of());
        signedIn.add(new SignedInDay(ME, day, JUNE, List.of(entry)));
    }

    void signInOnEveryWorkingDay() {
        new WorkCalendar(calendar).workingDays(JUNE).forEach(day -> signIn(day.toString()));
    }

    void listed(String date, Kind kind) {
        calendar.add(new ListedDay(null, LocalDate.parse(date), kind, told("listed " + date)));
    }

    void rated(String teamwork, String clientCare) {
        rate(Indicator.TEAMWORK, teamwork);
        rate(Indicator.CLIENT_CARE, clientCare);
    }

    void rate(Indicator indicator, String rating) {
        ratings = ratings.with(List.of(new Rating(indicator, dec(rating))), told("rated " + indicator.word()));
    }

    static Told told(String event) {
        return new Told(event, "Something", Instant.EPOCH, "somebody");
    }

    static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }
}
