package guanxi.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import guanxi.language.client.ClientId;
import guanxi.language.evaluation.AssessmentEvent.AssessmentEvidenceRecorded;
import guanxi.language.evaluation.AssessmentEvent.AssessmentFinalised;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.ColleagueLeft;
import guanxi.language.organisation.ColleagueEvent.ColleagueMovedToTeam;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.NormVersion;
import guanxi.language.visit.Samples;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on the sample month: the other contexts' events in, the expected figures out. */
class SampleMonthFlowTest {
    private static final String ROOT = "/api/evaluations";
    private static final String MONTH = "2026-06";
    private static final String COMPLETE = "\"status\":\"COMPLETE\"";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static Issuer issuer;
    private static ConfigurableApplicationContext service;
    private static EventStore history;

    @TempDir
    private static Path data;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        service = EvaluationService.builder()
                .run(
                        "--server.port=0",
                        "--guanxi.data=" + data,
                        "--guanxi.identity.issuer=" + issuer.url(),
                        "--guanxi.identity.jwks-uri=" + issuer.url() + "/jwks");
        history = service.getBean(EventStore.class);
        SampleMonth.events().forEach((aggregate, events) -> tell(aggregate, 0, events));
    }

    @AfterAll
    static void the_service_stops_at_once_although_somebody_looks() throws Exception {
        var looking = live(MONTH);
        assertTimeout(Duration.ofSeconds(10), () -> service.close());
        looking.body().close();
        issuer.close();
    }

    @Test
    void every_figure_of_the_sample_month_is_met() throws Exception {
        var answer = get("/assessments?month=" + MONTH, "manager", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode month = JSON.readTree(answer.body());
        assertThat(month.at("/scorecard").toString()).isEqualTo("{\"code\":\"F-2\",\"version\":1}");
        var rows = new ArrayList<String>();
        month.get("items").forEach(item -> rows.add(row(item)));
        assertThat(rows)
                .containsExactlyElementsOf(
                        Files.readAllLines(SampleMonth.FOLDER.resolve("expected/assessments.csv")).stream()
                                .skip(1)
                                .toList());
    }

    @Test
    void each_sees_what_is_within_his_reach() throws Exception {
        assertThat(numbers(get("/assessments?month=" + MONTH, "specialist", "S003")))
                .containsExactly("S003");
        assertThat(get("/assessments?month=" + MONTH + "&specialistId=S001", "specialist", "S003")
                        .statusCode())
                .isEqualTo(403);
        assertThat(numbers(get("/assessments?month=" + MONTH, "supervisor", "S001")))
                .contains("S001")
                .hasSizeLessThan(12);
        assertThat(numbers(get("/assessments?month=" + MONTH + "&limit=5", "manager", null)))
                .hasSize(5);
    }

    @Test
    void a_finalised_assessment_stands_and_shows_what_came_later() throws Exception {
        String path = "/assessments/S012/" + MONTH;
        var incomplete = put("/assessments/S009/" + MONTH + "/finalisation", "{}");
        assertThat(incomplete.statusCode()).isEqualTo(409);
        assertThat(incomplete.body()).contains("ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED");
        JsonNode before = JSON.readTree(get(path + "/evidence", "manager", null).body());
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(put("/ratings/S012/" + MONTH + "/revision", "{\"teamwork\":76,\"reason\":\"misread\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(put("/ratings/S012/" + MONTH, "{\"teamwork\":76.0}").body()).contains("\"changed\":false");
        var shown = get(path, "manager", null);
        assertThat(shown.headers().firstValue("ETag")).contains("\"1\"");
        JsonNode answer = JSON.readTree(shown.body());
        assertThat(answer.at("/finalised/figures/total").toString()).isEqualTo("79.32");
        assertThat(answer.at("/differences").toString()).isEqualTo("[\"daily.teamwork\",\"daily.score\",\"total\"]");
        JsonNode evidence =
                JSON.readTree(get(path + "/evidence", "manager", null).body());
        assertThat(evidence.at("/figures/violations")).hasSize(2);
        assertThat(evidence.at("/finalised/figures/teamwork"))
                .isNotEqualTo(evidence.at("/figures/teamwork"))
                .hasSize(1);
        assertThat(evidence.at("/finalised/figures")).isEqualTo(before.get("figures"));
        assertThat(put("/ratings/S012/" + MONTH + "/revision", "{\"teamwork\":75,\"reason\":\"it was right\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_month_with_a_visit_that_is_not_judged_yet_shows_it_and_is_not_final_before() throws Exception {
        String path = "/assessments/S008/" + MONTH;
        var who = new ColleagueId("S008");
        var day = LocalDate.parse("2026-06-03");
        var visit = new VisitId("UNJUDGED-1");
        var client = new ClientId("C00008");
        var correction = corrected(visit, who, client, day);
        tell("visit-UNJUDGED-1", 0, List.of(correction));
        assertThat(get("/assessments?month=" + MONTH + "&specialistId=S008", "manager", null)
                        .body())
                .contains("\"unjudgedVisits\":1", "\"visitId\":\"UNJUDGED-1\"", "\"why\":\"NOT_JUDGED_YET\"");
        assertThat(get("/dashboards/department?month=" + MONTH, "manager", null).body())
                .contains("\"unjudged\":[{\"visitId\":\"UNJUDGED-1\"");
        var early = put(path + "/finalisation", "{}");
        assertThat(early.statusCode()).as(early.body()).isEqualTo(503);
        assertThat(early.body()).contains("VISITS_ARE_STILL_UNJUDGED", "UNJUDGED-1");
        tell(
                "visit-UNJUDGED-1",
                1,
                List.of(new VisitWithdrawn(visit, who, client, day, "entered twice", Instant.EPOCH)));
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        JsonNode evidence =
                JSON.readTree(get(path + "/evidence", "manager", null).body());
        assertThat(evidence.at("/lines/visits.actual").valueStream().map(line -> line.at("/counted/because/0")
                        .asString("")))
                .contains("VISIT_WITHDRAWN");
    }

    @Test
    void a_reopened_month_follows_the_facts_and_what_was_final_stays_on_record() throws Exception {
        String path = "/assessments/S006/" + MONTH;
        assertThat(put(path + "/reopening", "{\"reason\":\"x\"}").body())
                .contains("ONLY_A_FINAL_ASSESSMENT_IS_REOPENED");
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(put("/ratings/S006/" + MONTH + "/revision", "{\"teamwork\":1,\"reason\":\"misread\"}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode differs = JSON.readTree(get(path, "manager", null).body());
        assertThat(differs.at("/differingFacts/0/figure").asString()).isEqualTo("teamwork");
        assertThat(differs.at("/differingFacts/0/came")).hasSize(1);
        assertThat(differs.at("/differingFacts/0/went")).hasSize(1);
        assertThat(put(path + "/reopening", "{\"reason\":\"it was misread\"}").statusCode())
                .isEqualTo(200);
        JsonNode open = JSON.readTree(get(path, "manager", null).body());
        assertThat(open.has("finalised")).isFalse();
        assertThat(open.at("/before/0/reason").asString()).isEqualTo("it was misread");
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        JsonNode again = JSON.readTree(get(path, "manager", null).body());
        assertThat(again.at("/finalised/figures/indicators/daily/teamwork").toString())
                .isEqualTo("1");
        assertThat(again.at("/differences")).isEmpty();
        assertThat(again.get("before")).hasSize(1);
        revert("S006", open.at("/before/0/figures/indicators/daily/teamwork").toString());
    }

    @Test
    void whoever_was_not_there_in_a_month_is_not_in_its_list() throws Exception {
        var who = new ColleagueId("S777");
        var profile = new Profile("周新", new TeamId("华东四组"), new ColleagueId("D01"), List.of(new TerritoryId("north")));
        tell(
                "colleague-S777",
                0,
                List.of(
                        new ColleagueEnrolled(who, profile, LocalDate.parse("2026-10-12"), Instant.EPOCH),
                        new ColleagueMovedToTeam(
                                who,
                                new TeamId("华东五组"),
                                new ColleagueId("D01"),
                                LocalDate.parse("2026-11-01"),
                                null,
                                "调动",
                                Instant.EPOCH)));
        assertThat(numbers(get("/assessments?month=2026-09", "manager", null))).doesNotContain("S777");
        assertThat(get("/assessments/S777/2026-09", "manager", null).statusCode())
                .isEqualTo(404);
        assertThat(numbers(get("/assessments?month=2026-10&team=" + encoded("华东四组"), "manager", null)))
                .containsExactly("S777");
        assertThat(numbers(get("/assessments?month=2026-11&team=" + encoded("华东五组"), "manager", null)))
                .containsExactly("S777");
        JsonNode october = JSON.readTree(
                get("/dashboards/department?month=2026-10", "manager", null).body());
        assertThat(october.get("missingPlans").toString()).contains("S001").doesNotContain("S777");
        JsonNode november = JSON.readTree(
                get("/dashboards/department?month=2026-11", "manager", null).body());
        assertThat(november.get("missingPlans").toString()).contains("S777");
    }

    @Test
    void the_list_of_a_month_is_paged() throws Exception {
        var first = JSON.readTree(
                get("/assessments?month=" + MONTH + "&limit=5", "manager", null).body());
        var rest = get(
                "/assessments?month=" + MONTH + "&limit=200&cursor="
                        + first.get("next").asString(),
                "manager",
                null);
        assertThat(numbers(rest)).hasSize(7).doesNotContain("S005").contains("S006");
        assertThat(JSON.readTree(rest.body()).has("next")).isFalse();
    }

    @Test
    void a_scorecard_of_70_points_is_refused_and_a_month_is_scored_by_the_one_that_is_valid() throws Exception {
        String f1 =
                "{\"code\":\"F-1\",\"visits\":30,\"expansion\":30,\"deals\":0,\"daily\":10,\"validFrom\":\"2026-07\"}";
        var refused = post("/scorecards", f1);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("WEIGHTS_TOTAL_100");
        String next = "{\"code\":\"F-2\",\"visits\":30,\"expansion\":30,\"deals\":20,\"daily\":20,"
                + "\"latePlanFactor\":0.5,\"validFrom\":\"2027-01\"}";
        assertThat(post("/scorecards", next).statusCode()).isEqualTo(201);
        assertThat(get("/assessments?month=2027-01", "manager", null).body())
                .contains("\"scorecard\":{\"code\":\"F-2\",\"version\":2}");
        assertThat(get("/scorecards?limit=1", "manager", null).body()).contains("\"version\":1", "\"next\"");
    }

    @Test
    void another_card_may_be_asked_for_to_compare_and_is_not_finalised() throws Exception {
        String path = "/assessments/S002/" + MONTH;
        assertThat(shown(path + "?card=F-3").at("/known/status").asString()).isEqualTo("INCOMPLETE");
        assertThat(put("/ratings/S002/" + MONTH, "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70.05}")
                        .statusCode())
                .isEqualTo(200);
        var body = get("/assessments?month=" + MONTH + "&specialistId=S002&card=F-3", "manager", null)
                .body();
        JsonNode month = JSON.readTree(body);
        assertThat(month.get("scorecard").toString()).isEqualTo("{\"code\":\"F-3\",\"version\":1}");
        // 60 × (40 × 53/68 + 25 × 1 + 20 × 2/3) ÷ 85 = 49.0657…; six violations leave 70 of conduct
        assertThat(body)
                .contains("\"indicators\":{\"business\":{\"visits\":{\"planned\":68,\"actual\":53,\"rate\":0.7794},"
                        + "\"expansion\":{\"planned\":7,\"actual\":7,\"rate\":1.0000},"
                        + "\"deals\":{\"planned\":3,\"actual\":2,\"rate\":0.6667},\"weight\":60,\"score\":49.07},"
                        + "\"service\":{\"rating\":90,\"weight\":10,\"score\":9.00},"
                        + "\"frontOffice\":{\"rating\":85.5,\"weight\":10,\"score\":8.55},"
                        + "\"backOffice\":{\"rating\":70.05,\"weight\":10,\"score\":7.01},"
                        + "\"conduct\":{\"weight\":10,\"score\":7.00}},\"total\":80.63,\"grade\":\"B\"");
        var refused = put(path + "/finalisation?card=F-3", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("ONLY_THE_CARD_THAT_SCORES_IS_FINALISED", "\"field\":\"card\"", "F-2");
    }

    @Test
    void the_role_names_the_card_on_which_a_month_is_shown_and_finalised_and_leaves_out_who_is_not_assessed()
            throws Exception {
        var first = LocalDate.parse("2025-03-01");
        enrolFor("S881", first, OrganisationRole.SUPPORT);
        enrolFor("S882", first, OrganisationRole.SUPERVISOR);
        assertThat(put("/ratings/S881/2025-03", "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70}")
                        .statusCode())
                .isEqualTo(200);
        JsonNode march = shown("/assessments?month=2025-03");
        assertThat(march.at("/scorecard/code").asString()).isEqualTo("F-2");
        assertThat(march.get("items")
                        .valueStream()
                        .map(item -> item.get("specialistId").asString() + " "
                                + item.at("/scorecard/code").asString()))
                .contains("S001 F-2", "S881 F-3")
                .noneMatch(item -> item.startsWith("S882"));
        String path = "/assessments/S881/2025-03";
        assertThat(shown(path).at("/known/indicators/service/rating").asInt()).isEqualTo(90);
        assertThat(shown(path + "?card=F-2").at("/scorecard/code").asString()).isEqualTo("F-2");
        assertThat(shown(path + "/evidence").at("/scorecard/code").asString()).isEqualTo("F-3");
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        assertThat(history.readEvents("assessment-S881-2025-03-F-3").asStream()).hasSize(2);
        assertThat(get("/assessments/S882/2025-03", "manager", null).statusCode())
                .isEqualTo(404);
        assertThat(put("/assessments/S882/2025-03/finalisation", "{}").statusCode())
                .isEqualTo(404);
        JsonNode dashboard = shown("/dashboards/department?month=2025-03");
        assertThat(dashboard.get("specialists").valueStream().map(one -> one.get("specialistId")
                        .asString()))
                .contains("S001", "S881")
                .doesNotContain("S882");
    }

    /** evaluation-rules.md, "Which one scores", and ADR 24. */
    @Test
    void a_final_month_stays_on_its_card_whatever_becomes_known_of_the_role() throws Exception {
        var first = LocalDate.parse("2025-04-01");
        var who = enrolFor("S883", first, OrganisationRole.SUPPORT);
        String path = "/assessments/S883/2025-04";
        put("/ratings/S883/2025-04", "{\"service\":90,\"frontOffice\":85.5,\"backOffice\":70}");
        JsonNode known = shown(path).get("known");
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        put("/ratings/S883/2025-04/revision", "{\"service\":80,\"reason\":\"misread\"}");
        long next = 3;
        for (var role : List.of(OrganisationRole.SPECIALIST, OrganisationRole.SUPERVISOR)) {
            tell(who, next++, List.of(roleCorrected(first, role)));
            JsonNode shown = shown(path);
            assertThat(shown.at("/finalised/scorecard/code").asString()).isEqualTo("F-3");
            assertThat(shown.at("/finalised/figures/indicators")).isEqualTo(known.get("indicators"));
            assertThat(shown.get("differences").toString())
                    .isEqualTo("[\"service.rating\",\"service.score\",\"total\"]");
            assertThat(shown("/assessments?month=2025-04").get("items").valueStream())
                    .anyMatch(item -> item.get("specialistId").asString().equals("S883")
                            && item.at("/scorecard/code").asString().equals("F-3")
                            && item.get("finalised").asBoolean());
            assertThat(shown(path + "/evidence").at("/finalised/figures/service"))
                    .hasSize(1);
            assertThat(put(path + "/finalisation", "{}").body()).contains("\"changed\":false");
            assertThat(put(path + "/finalisation?card=F-2", "{}").body())
                    .contains("ONLY_THE_CARD_THAT_SCORES_IS_FINALISED");
        }
        assertThat(put(path + "/reopening", "{\"reason\":\"never support\"}").statusCode())
                .isEqualTo(200);
        assertThat(get(path, "manager", null).statusCode()).isEqualTo(404);
        tell(who, next, List.of(roleCorrected(first, OrganisationRole.SPECIALIST)));
        assertThat(shown(path).at("/scorecard/code").asString()).isEqualTo("F-2");
        assertThat(shown(path + "?card=F-3").get("before")).hasSize(1);
    }

    private static RoleCorrected roleCorrected(LocalDate from, OrganisationRole role) {
        return new RoleCorrected(
                new ColleagueId("S883"), from, role, new OfficeId("O01"), "never support", Instant.EPOCH);
    }

    /** @return whose history it is */
    private static String enrolFor(String number, LocalDate first, OrganisationRole role) {
        var id = new ColleagueId(number);
        String history = "colleague-" + number;
        var profile = new Profile(number, new TeamId("三月组"), new ColleagueId("D09"), List.of(new TerritoryId("N")));
        tell(
                history,
                0,
                List.of(
                        new ColleagueEnrolled(id, profile, first, Instant.EPOCH),
                        new RoleGiven(id, first, role, new OfficeId("O01"), Instant.EPOCH),
                        new ColleagueLeft(id, first.plusDays(29), "only for a month", Instant.EPOCH)));
        return history;
    }

    @Test
    void what_is_final_says_by_what_and_up_to_where_it_was_computed() throws Exception {
        String path = "/assessments/S004/" + MONTH;
        assertThat(put(path + "/finalisation", "{}").statusCode()).isEqualTo(200);
        var told = history.readEvents("assessment-S004-2026-06-F-2").asStream().toList();
        var evidence = (AssessmentEvidenceRecorded) told.getFirst().getPayload();
        var finalised = (AssessmentFinalised) told.getLast().getPayload();
        assertThat(evidence.finalisation()).isEqualTo(finalised.finalisation()).isEqualTo(1);
        assertThat(finalised.scorecardVersion()).isEqualTo(1);
        assertThat(finalised.normVersions()).containsExactly(NormVersion.BUILT_IN.version());
        assertThat(finalised.team().name())
                .isEqualTo(shown(path).at("/known/team").asString());
        long head = history.createHeadToken().position().orElseThrow();
        assertThat(finalised.knownUpTo()).isPositive().isLessThan(head);
        assertThat(evidence.evidence().get("visits.actual")).isNotEmpty();
    }

    @Test
    void a_card_that_is_none_or_has_no_version_is_refused() throws Exception {
        var none = get("/assessments?month=" + MONTH + "&card=F-9", "manager", null);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(none.body()).contains("UNKNOWN_SCORECARD");
        var unpublished = get("/assessments/S001/" + MONTH + "?card=F-1", "manager", null);
        assertThat(unpublished.statusCode()).isEqualTo(404);
        assertThat(unpublished.body()).contains("\"field\":\"card\"");
    }

    @Test
    void what_supports_are_rated_by_comes_as_a_form_too() throws Exception {
        var form = "specialist_id,month,teamwork,client_care,service,front_office,back_office,market_management\n"
                + "S003,2026-08,,,81,82,83,84\n";
        var request = request("/imports/ratings", "manager", null)
                .setHeader("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(form))
                .build();
        assertThat(HTTP.send(request, BodyHandlers.ofString()).body()).contains("\"accepted\":1");
        assertThat(HTTP.send(request, BodyHandlers.ofString()).body()).contains("\"unchanged\":1");
        JsonNode known = shown("/assessments/S003/2026-08?card=F-3").get("known");
        assertThat(known.at("/indicators/frontOffice").toString())
                .isEqualTo("{\"rating\":82,\"weight\":10,\"score\":8.2}");
        assertThat(known.at("/indicators/business").has("score")).isFalse();
    }

    @Test
    void the_dashboard_is_shown_and_follows_live() throws Exception {
        var once = get("/dashboards/department?month=" + MONTH, "manager", null);
        assertThat(once.statusCode()).as(once.body()).isEqualTo(200);
        JsonNode dashboard = JSON.readTree(once.body());
        assertThat(dashboard.get("latePlans").toString()).isEqualTo("[\"S005\",\"S010\"]");
        assertThat(dashboard.get("missingPlans").toString()).isEqualTo("[\"S011\"]");
        assertThat(dashboard.at("/department/violations").asInt()).isEqualTo(49);
    }

    @Test
    void a_team_is_measured_by_those_who_planned_and_the_others_stand_apart() throws Exception {
        assertThat(get("/dashboards/department?month=" + MONTH, "manager", null).body())
                .contains("\"visits\":{\"planned\":254,\"actual\":190,\"rate\":0.7480,\"unplannedActual\":63}");
    }

    @Test
    void a_live_dashboard_follows_what_happens_until_nobody_looks() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var stream = live("2026-09");
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        Thread.startVirtualThread(() -> read(stream, lines));
        await().atMost(Duration.ofSeconds(10)).until(() -> !dashboards(lines).isEmpty());
        assertThat(dashboards(lines)).noneMatch(shown -> shown.contains(COMPLETE));
        assertThat(put("/ratings/S001/2026-09", "{\"teamwork\":88,\"clientCare\":65}")
                        .statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> dashboards(lines).getLast().contains(COMPLETE));
        var reported = corrected(
                new VisitId("LIVE-1"), new ColleagueId("S001"), new ClientId("C1"), LocalDate.parse("2026-09-03"));
        tell("visit-LIVE-1", 0, List.of(reported));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> dashboards(lines).getLast().contains("LIVE-1"));
        assertThat(lookers()).isEqualTo(1);
        stream.body().close();
        assertThat(put("/ratings/S002/2026-09", "{\"teamwork\":88,\"clientCare\":65}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(put("/ratings/S003/2026-08", "{\"teamwork\":88}").statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(40)).until(() -> lookers() == 0);
    }

    @Test
    void what_is_not_two_decimals_by_nature_is_shown_with_two() throws Exception {
        var body = get("/assessments?month=" + MONTH + "&specialistId=S002", "manager", null)
                .body();
        assertThat(body)
                .contains("\"expansion\":{\"planned\":7,\"actual\":7,\"rate\":1.0000,\"weight\":25,\"score\":25.00}")
                .contains("\"conduct\":70,", "\"attendance\":95.24", "\"planLate\":false");
    }

    /** The sample's figures are checked by another test. */
    private static void revert(String specialist, String teamwork) throws Exception {
        var body = "{\"teamwork\":" + teamwork + ",\"reason\":\"it was right\"}";
        assertThat(put("/ratings/" + specialist + "/" + MONTH + "/revision", body)
                        .statusCode())
                .isEqualTo(200);
    }

    private static VisitCorrected corrected(VisitId visit, ColleagueId who, ClientId client, LocalDate day) {
        var start = day.atTime(9, 0).toInstant(ZoneOffset.ofHours(8));
        var report = Samples.report()
                .personMet(null)
                .startedAt(start)
                .endedAt(start.plusSeconds(600))
                .build();
        return Samples.corrected(report)
                .visitId(visit)
                .specialistId(who)
                .clientId(client)
                .on(day)
                .previouslyOn(day)
                .occurredAt(Instant.EPOCH)
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<java.io.InputStream> live(String month) throws Exception {
        return HTTP.send(
                request("/dashboards/department/live?month=" + month, "manager", null)
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private static int lookers() {
        return (int) service.getBean(MeterRegistry.class)
                .get("guanxi.dashboards.live")
                .gauge()
                .value();
    }

    private static void read(HttpResponse<java.io.InputStream> stream, List<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(stream.body()))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | java.io.UncheckedIOException closed) {
            lines.add("closed");
        }
    }

    private static List<String> dashboards(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }

    private static List<String> numbers(HttpResponse<String> answer) {
        var numbers = new ArrayList<String>();
        JSON.readTree(answer.body())
                .get("items")
                .forEach(item -> numbers.add(item.get("specialistId").asString()));
        return numbers;
    }

    /** A line as the expected file has it; the numbers are as they are spelled in the answer. */
    private static String row(JsonNode item) {
        var fields = List.of(
                "/specialistId",
                "month",
                "/planLate",
                "/indicators/visits/planned",
                "/indicators/visits/actual",
                "/indicators/visits/score",
                "/indicators/expansion/planned",
                "/indicators/expansion/actual",
                "/indicators/expansion/score",
                "/indicators/deals/planned",
                "/indicators/deals/actual",
                "/indicators/deals/score",
                "/violations",
                "/conduct",
                "/attendance",
                "/indicators/daily/score",
                "/total",
                "/status");
        return String.join(
                ",",
                fields.stream()
                        .map(field -> field.equals("month") ? MONTH : text(item.at(field), field))
                        .toList());
    }

    private static String text(JsonNode node, String field) {
        if (node.isMissingNode()) return "";
        boolean twoDecimals = field.endsWith("score") || field.equals("/total") || field.equals("/attendance");
        return twoDecimals ? String.format("%.2f", node.decimalValue()) : node.asString();
    }

    private static HttpResponse<String> get(String path, String role, String specialist) throws Exception {
        return HTTP.send(
                request(path, role, specialist)
                        .header("Prefer", "wait=20")
                        .GET()
                        .build(),
                BodyHandlers.ofString());
    }

    private static JsonNode shown(String path) throws Exception {
        return JSON.readTree(get(path, "manager", null).body());
    }

    private static HttpResponse<String> put(String path, String body) throws Exception {
        return HTTP.send(
                request(path, "manager", null)
                        .PUT(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return HTTP.send(
                request(path, "manager", null)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path, String role, String specialist) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + service.getEnvironment().getProperty("local.server.port") + ROOT + path))
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + issuer.token(role, specialist));
    }

    private static void tell(String aggregate, long first, List<Object> events) {
        var messages = new DomainEventMessage<?>[events.size()];
        Arrays.setAll(messages, i -> new GenericDomainEventMessage<>("aggregate", aggregate, first + i, events.get(i)));
        history.publish(messages);
    }
}
