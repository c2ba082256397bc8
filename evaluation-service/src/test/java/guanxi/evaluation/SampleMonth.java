package guanxi.evaluation;

import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile;
import guanxi.language.client.ReferralEvent.ReferralConfirmed;
import guanxi.language.client.ReferralEvent.ReferralSent;
import guanxi.language.client.ReferralId;
import guanxi.language.evaluation.Indicator;
import guanxi.language.evaluation.Rating;
import guanxi.language.evaluation.RatingEvent.SpecialistRated;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.language.visit.MarketDayEvent.JudgedVisit;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.VisitJudged;
import guanxi.language.visit.Norm;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.PlanEvent.MonthlyPlanSubmitted;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.Territories;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.Column;
import guanxi.platform.forms.FormColumns;
import guanxi.platform.forms.FormReader;
import guanxi.platform.forms.FormRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The sample month's forms as the events that the other contexts make of them, judged by the written rules anew. */
final class SampleMonth {
    static final String MONTH = "2026-06";
    static final Path FOLDER = Path.of("../standalone/src/test/resources/samples", MONTH);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private final Map<String, List<Object>> events = new LinkedHashMap<>();
    private final Map<String, List<TerritoryId>> territories = new HashMap<>();
    private final Map<String, TerritoryId> territoryOf = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    /** By aggregate, in order. */
    static Map<String, List<Object>> events() {
        return new SampleMonth().read();
    }

    private Map<String, List<Object>> read() {
        each("calendar", row -> {
            var date = row.date("date");
            add(
                    "calendar-" + date,
                    new CalendarDayMarked(null, date, row.code("kind", Kind.class), row.text("name"), Instant.EPOCH));
        });
        each("specialists", row -> {
            var profile = new Profile(
                    row.text("name"),
                    new TeamId(row.text("team")),
                    new ColleagueId(row.text("director")),
                    row.list("territories").stream().map(TerritoryId::new).toList());
            territories.put(row.id("specialist_id"), profile.territories());
            add(
                    "colleague-" + row.id("specialist_id"),
                    new ColleagueEnrolled(whose(row), profile, null, Instant.EPOCH));
        });
        each("clients", row -> {
            String id = row.id("client_id");
            if (territoryOf.put(id, new TerritoryId(row.text("territory"))) != null) return;
            var profile = new ClientProfile(
                    row.text("name"),
                    row.code("tier", ClientProfile.Tier.class),
                    row.code("stage", ClientProfile.Stage.class),
                    null,
                    new TerritoryId(row.text("territory")),
                    null,
                    new ColleagueId(row.id("owner")),
                    null);
            add("client-" + id, new ClientRegistered(new ClientId(id), profile, Instant.EPOCH));
        });
        each("leave", row -> {
            if (!territories.containsKey(row.id("specialist_id"))) return;
            add("colleague-" + row.id("specialist_id"), new LeaveGranted(whose(row), row.date("date"), Instant.EPOCH));
        });
        each("plans", this::plan);
        var signIns = signIns();
        visits().forEach((day, visits) -> judge(day, visits, signIns.getOrDefault(day, List.of())));
        each("violations", row -> {
            var rule = row.code("rule", Norm.class);
            if (!territories.containsKey(row.id("specialist_id")) || rule.foundBy() == Norm.FoundBy.SYSTEM) return;
            var date = row.date("date");
            var id = ViolationId.of(rule, "row-" + row.line());
            add(
                    "day-" + row.id("specialist_id") + "-" + date,
                    new NormViolated(whose(row), date, id, rule, null, row.text("inspector"), null, Instant.EPOCH));
        });
        each("referrals", this::referral);
        each("ratings", row -> {
            var month = row.month("month");
            var ratings = new ArrayList<Rating>();
            row.optionalRating("teamwork").ifPresent(r -> ratings.add(new Rating(Indicator.TEAMWORK, r)));
            row.optionalRating("client_care").ifPresent(r -> ratings.add(new Rating(Indicator.CLIENT_CARE, r)));
            var event = new SpecialistRated(whose(row), month, ratings, Instant.EPOCH);
            String id = event.ratingsId().toString();
            if (known.add(id)) add(id, event);
        });
        return events;
    }

    private void plan(FormRow row) {
        var month = row.month("month");
        var at = row.instant("submitted_at", ZONE);
        if (!at.isBefore(month.atDay(1).atStartOfDay(ZONE).toInstant())) return;
        add(
                "plan-" + row.id("specialist_id") + "-" + month,
                new MonthlyPlanSubmitted(
                        whose(row),
                        month,
                        row.integer("visits", 0, 9999),
                        row.integer("expansion", 0, 9999),
                        row.integer("deals", 0, 9999),
                        List.of(),
                        at));
    }

    private void referral(FormRow row) {
        var id = new ReferralId(row.id("referral_id"));
        if (!territoryOf.containsKey(row.id("client_id")) || !territories.containsKey(row.id("specialist_id"))) return;
        var client = new ClientId(row.id("client_id"));
        int groups = row.integer("groups", 1, 9999);
        var sent = row.date("sent_on");
        var confirmed = row.optionalDate("confirmed_on");
        if (confirmed.isPresent() && confirmed.get().isBefore(sent)) return;
        if (known.add(id.toString()))
            add(id.toString(), new ReferralSent(id, client, whose(row), groups, sent, startOf(sent)));
        confirmed
                .filter(day -> known.add(id + " confirmed"))
                .ifPresent(day ->
                        add(id.toString(), new ReferralConfirmed(id, client, whose(row), groups, day, startOf(day))));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    private Map<String, List<Instant>> signIns() {
        var days = new HashMap<String, List<Instant>>();
        each("sign-ins", row -> {
            if (!territories.containsKey(row.id("specialist_id"))) return;
            var at = row.instant("at", ZONE);
            var date = LocalDate.ofInstant(at, ZONE);
            String day = row.id("specialist_id") + "-" + date;
            if (!known.add("sign-in " + day + at)) return;
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(at);
            var signIn = new SignIn(
                    at,
                    row.code("channel", SignIn.Channel.class),
                    null,
                    new TerritoryId(row.text("territory")),
                    null,
                    null);
            add("day-" + day, new MarketSignedIn(whose(row), date, signIn));
        });
        return days;
    }

    private Map<String, List<JudgedVisit>> visits() {
        var days = new TreeMap<String, List<JudgedVisit>>();
        each("visits", row -> {
            String client = row.id("client_id");
            List<TerritoryId> allowed = territories.get(row.id("specialist_id"));
            if (allowed == null || !territoryOf.containsKey(client)) return;
            var start = row.instant("started_at", ZONE);
            var end = row.instant("ended_at", ZONE);
            var visit = new JudgedVisit(
                    new VisitId(row.id("visit_id")),
                    new ClientId(client),
                    start,
                    end,
                    row.code("purpose", Purpose.class),
                    row.code("outcome", Outcome.class),
                    row.integer("groups", 1, 9999),
                    new Territories(territoryOf.get(client), allowed),
                    "report-1");
            if (!end.isAfter(start) || !known.add("visit " + visit.visitId())) return;
            String day = row.id("specialist_id") + "-" + LocalDate.ofInstant(start, ZONE);
            days.computeIfAbsent(day, d -> new ArrayList<>()).add(visit);
        });
        return days;
    }

    private void judge(String day, List<JudgedVisit> visits, List<Instant> signIns) {
        var whose = new ColleagueId(day.substring(0, day.indexOf('-')));
        var date = LocalDate.parse(day.substring(day.indexOf('-') + 1));
        visits.sort(Comparator.comparing(JudgedVisit::startedAt)
                .thenComparing(v -> v.visitId().number()));
        Instant latestEnd = Instant.MIN;
        for (JudgedVisit visit : visits) {
            var failed = new ArrayList<Norm>();
            var start = visit.startedAt().atZone(ZONE);
            var end = visit.endedAt().atZone(ZONE);
            if (start.toLocalTime().isBefore(LocalTime.of(8, 0))
                    || end.toLocalTime().isAfter(LocalTime.of(16, 30))
                    || !start.toLocalDate().equals(end.toLocalDate())) failed.add(Norm.OUTSIDE_VISITING_HOURS);
            if (!visit.territories().match()) failed.add(Norm.OUTSIDE_TERRITORY);
            if (visit.startedAt().isBefore(latestEnd)) failed.add(Norm.OVERLAPPING_VISITS);
            for (Norm norm : failed) violated(day, whose, date, norm, visit.visitId());
            boolean signedIn = signIns.stream().anyMatch(at -> !at.isAfter(visit.startedAt()));
            if (!signedIn) {
                failed.add(Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT);
                if (visit == visits.getFirst()) {
                    violated(day, whose, date, Norm.NO_SIGN_IN_BEFORE_FIRST_VISIT, null);
                }
            }
            add("day-" + day, new VisitJudged(whose, date, visit, failed, NormVersion.BUILT_IN));
            if (visit.endedAt().isAfter(latestEnd)) latestEnd = visit.endedAt();
        }
    }

    private void violated(String day, ColleagueId whose, LocalDate date, Norm rule, VisitId visit) {
        var id = visit == null ? ViolationId.of(rule) : ViolationId.of(rule, visit);
        add("day-" + day, new NormViolated(whose, date, id, rule, visit, null, null, Instant.EPOCH));
    }

    private void add(String aggregate, Object event) {
        events.computeIfAbsent(aggregate, a -> new ArrayList<>()).add(event);
    }

    private static ColleagueId whose(FormRow row) {
        return new ColleagueId(row.id("specialist_id"));
    }

    /** Rows that cannot be read are those that the system refuses. */
    private static void each(String form, Consumer<FormRow> take) {
        try {
            Path file = FOLDER.resolve(form + ".csv");
            for (FormRow row : new FormReader().read(Files.readAllBytes(file), columnsOf(form, file))) {
                try {
                    take.accept(row);
                } catch (CellRejected refused) {
                    continue;
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those of its first line: what a form's context makes of them is that context's business. */
    private static FormColumns columnsOf(String form, Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            String header = lines.findFirst().orElseThrow();
            return FormColumns.form(
                    form, Arrays.stream(header.split(",")).map(Column::required).toArray(Column[]::new));
        }
    }
}
