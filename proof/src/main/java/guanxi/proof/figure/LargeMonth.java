package guanxi.proof.figure;

import guanxi.language.Person;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.Territories;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventBus;
import org.axonframework.eventhandling.GenericDomainEventMessage;

/** The month of a department much larger than ours, as the events that its services would record: 45 visits a specialist, all judged. */
final class LargeMonth {
    static final YearMonth MONTH = YearMonth.of(2026, 6);
    static final int VISITS_EACH = 45;
    private static final int DAYS = 22;
    private static final int CLIENTS_EACH = 10;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-29T08:00:00Z");
    private static final TerritoryId TERRITORY = new TerritoryId("north");
    private final EventBus history;
    private String firstReport;
    private long corrections;

    LargeMonth(EventBus history) {
        this.history = history;
    }

    /** One commit a specialist. */
    void of(int specialists) {
        for (int specialist = 1; specialist <= specialists; specialist++) history.publish(specialist(specialist));
    }

    /** The first visit of the first specialist is judged anew. */
    void changeOneRow() {
        corrections++;
        var failures = corrections % 2 == 0 ? List.<Norm>of() : List.of(Norm.OUTSIDE_TERRITORY);
        history.publish(judged(1, 0, firstReport, failures, visitsOn(0) + corrections));
    }

    private List<DomainEventMessage<?>> specialist(int number) {
        var all = new ArrayList<DomainEventMessage<?>>();
        var who = id(number);
        var profile =
                new Profile("Specialist " + number, new TeamId("team"), new ColleagueId("D01"), List.of(TERRITORY));
        all.add(message("Colleague", who, 0, new ColleagueEnrolled(who, profile, null, BEFORE)));
        var role =
                new RoleGiven(who, LocalDate.of(2026, 1, 1), OrganisationRole.SPECIALIST, new OfficeId("O01"), BEFORE);
        all.add(message("Colleague", who, 1, role));
        var plan = new MonthlyPlanSubmitted(who, MONTH, VISITS_EACH, 2, 1, List.of(), BEFORE);
        all.add(message("MonthlyPlan", plan.planId(), 0, plan));
        var ratings = List.of(
                new Rating(Indicator.TEAMWORK, new BigDecimal("85")),
                new Rating(Indicator.CLIENT_CARE, new BigDecimal("90")));
        var rated = new SpecialistRated(who, MONTH, ratings, BEFORE);
        all.add(message("MonthlyRatings", rated.ratingsId(), 0, rated));
        for (int client = 0; client < CLIENTS_EACH; client++) all.add(registered(number, client));
        for (int day = 0; day < DAYS; day++) all.add(signedIn(number, day));
        for (int visit = 0; visit < VISITS_EACH; visit++) {
            var report = completed(number, visit);
            all.add(report);
            all.add(judged(number, visit, report.getIdentifier(), List.of(), 1 + visit / DAYS));
            if (firstReport == null) firstReport = report.getIdentifier();
        }
        return all;
    }

    private static DomainEventMessage<?> registered(int specialist, int client) {
        var id = client(specialist, client);
        var profile = new ClientProfile(
                "Client " + id.number(),
                ClientProfile.Tier.B,
                client == 0 ? ClientProfile.Stage.PROSPECT : ClientProfile.Stage.ACTIVE,
                "retail",
                TERRITORY,
                "1 Bench Road",
                id(specialist),
                contact());
        return message("Client", id, 0, new ClientRegistered(id, profile, BEFORE));
    }

    private static DomainEventMessage<?> signedIn(int specialist, int day) {
        var signIn = new SignIn(at(day, 7), SignIn.Channel.GPS, contact(), TERRITORY, "Duty officer", null);
        return message("MarketDay", dayId(specialist, day), 0, new MarketSignedIn(id(specialist), date(day), signIn));
    }

    private static DomainEventMessage<?> completed(int specialist, int visit) {
        var report = new VisitReport(
                contact(),
                startedAt(visit),
                startedAt(visit).plusSeconds(1_800),
                purpose(visit),
                Outcome.B,
                1,
                List.of(),
                "The price is right, the delivery to be talked of",
                List.of());
        var id = visit(specialist, visit);
        return message(
                "Visit",
                id,
                0,
                new VisitCompleted(
                        id, id(specialist), client(specialist, visit % CLIENTS_EACH), date(visit % DAYS), report));
    }

    private static DomainEventMessage<?> judged(
            int specialist, int visit, String toldBy, List<Norm> failures, long sequence) {
        var judged = new JudgedVisit(
                visit(specialist, visit),
                client(specialist, visit % CLIENTS_EACH),
                startedAt(visit),
                startedAt(visit).plusSeconds(1_800),
                purpose(visit),
                Outcome.B,
                1,
                new Territories(TERRITORY, List.of(TERRITORY)),
                toldBy);
        return message(
                "MarketDay",
                dayId(specialist, visit % DAYS),
                sequence,
                new VisitJudged(id(specialist), date(visit % DAYS), judged, failures, NormVersion.BUILT_IN));
    }

    private static DomainEventMessage<?> message(String type, Object aggregate, long sequence, Object event) {
        return new GenericDomainEventMessage<>(type, aggregate.toString(), sequence, event);
    }

    private static Purpose purpose(int visit) {
        return Purpose.values()[visit % Purpose.values().length];
    }

    private static int visitsOn(int day) {
        return VISITS_EACH / DAYS + (day < VISITS_EACH % DAYS ? 1 : 0);
    }

    private static ColleagueId id(int specialist) {
        return new ColleagueId("S%04d".formatted(specialist));
    }

    private static ClientId client(int specialist, int client) {
        return new ClientId("C%04d%d".formatted(specialist, client));
    }

    private static VisitId visit(int specialist, int visit) {
        return new VisitId("V%04d%02d".formatted(specialist, visit));
    }

    private static String dayId(int specialist, int day) {
        return "day-" + id(specialist).number() + "-" + date(day);
    }

    private static LocalDate date(int day) {
        return MONTH.atDay(day + 1);
    }

    private static Instant startedAt(int visit) {
        return at(visit % DAYS, 9 + visit / DAYS);
    }

    private static Instant at(int day, int hour) {
        return date(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** One for all: whose name it is does not matter here, and each would get a key of his own. */
    private static Person contact() {
        return Person.ofDepartment("Contact", "buyer");
    }
}
