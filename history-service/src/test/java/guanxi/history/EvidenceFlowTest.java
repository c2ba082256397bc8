package guanxi.history;

import static guanxi.history.Events.CLIENT;
import static guanxi.history.Events.completed;
import static guanxi.history.Events.message;
import static guanxi.history.Events.registered;
import static guanxi.history.Events.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.Money;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientRelocated;
import guanxi.language.client.ClientEvent.ClientRenamed;
import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.hospitality.Samples;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.CalendarEvent.CalendarDayMarked;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.eventstore.LocalEventStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The events that evidence names, one by one, to whoever they concern. */
class EvidenceFlowTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final HospitalityRequestId REQUEST = new HospitalityRequestId("H1");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static Issuer issuer;
    private static ConfigurableApplicationContext service;
    private static LocalEventStore store;
    private static String held;
    private static String moved;
    private static String approved;
    private static String marked;
    private static String handed;
    private static String renamed;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        service = HistoryService.builder()
                .run(
                        "--server.port=0",
                        "--guanxi.data=" + folder,
                        "--guanxi.identity.issuer=" + issuer.name(),
                        "--guanxi.identity.jwks-uri=" + issuer.name() + "/jwks");
        store = service.getBean(LocalEventStore.class);
        tell(CLIENT, 0, registered(CLIENT));
        moved = tell(
                CLIENT,
                1,
                new ClientRelocated(CLIENT, new TerritoryId("South"), Events.DAY, null, "it moved", Events.END));
        handed = tell(CLIENT, 2, new ClientHandedOver(CLIENT, Events.SPECIALIST, new ColleagueId("S002"), Events.END));
        renamed = tell(CLIENT, 3, new ClientRenamed(CLIENT, "Harbour Lines", Events.END));
        held = tell(visit(1), 0, completed(visit(1), CLIENT));
        tell(
                REQUEST,
                0,
                new HospitalityRequested(
                        REQUEST,
                        Samples.plan()
                                .applicant(Events.SPECIALIST)
                                .clientId(CLIENT)
                                .build(),
                        Events.END));
        approved = tell(REQUEST, 1, approval());
        marked = tell(
                "calendar-2026-06-19",
                0,
                new CalendarDayMarked(null, Events.DAY, Kind.HOLIDAY, "Dragon Boat", Events.START));
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void an_event_is_found_by_its_identifier_with_what_when_and_who() throws Exception {
        var answer = get(held, "auditor", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode event = JSON.readTree(answer.body());
        assertThat(event.get("eventId").asString()).isEqualTo(held);
        assertThat(event.get("type").asString()).isEqualTo("visit.VisitCompleted");
        assertThat(event.get("actor").asString()).isEqualTo("manager-1");
        assertThat(event.get("occurredAt").asString()).isEqualTo("2026-06-02T02:30:00Z");
        assertThat(event.at("/payload/report/summary").asString()).isEqualTo("went well");
        assertThat(answer.body()).contains("sealed").doesNotContain(Events.MET);
    }

    @Test
    void it_is_shown_to_whom_it_concerns_and_to_those_who_answer_for_him() throws Exception {
        for (String event : List.of(held, moved, approved)) {
            assertThat(get(event, "specialist", "S001").statusCode()).isEqualTo(200);
            assertThat(get(event, "director", null).statusCode()).isEqualTo(200);
            var foreign = get(event, "specialist", "S002");
            assertThat(foreign.statusCode()).isEqualTo(403);
            assertThat(foreign.body()).contains("OUT_OF_REACH");
        }
        assertThat(get(held, "finance", null).body()).contains("ROLE_NOT_ALLOWED");
    }

    @Test
    void what_happens_to_a_client_after_it_was_handed_over_concerns_its_new_owner() throws Exception {
        for (String event : List.of(handed, renamed)) {
            assertThat(get(event, "specialist", "S002").statusCode()).isEqualTo(200);
            assertThat(get(event, "specialist", "S001").statusCode()).isEqualTo(403);
        }
    }

    @Test
    void a_day_of_the_calendar_is_everybodys() throws Exception {
        assertThat(get(marked, "specialist", "S002").statusCode()).isEqualTo(200);
    }

    @Test
    void an_event_that_never_was_is_not_found() throws Exception {
        for (String unknown : List.of("nothing", "visit-V000001", "%20")) {
            assertThat(get(unknown, "auditor", null).statusCode()).isEqualTo(404);
        }
    }

    private static String tell(Object aggregate, long sequence, Object event) {
        var message = message(aggregate, sequence, event);
        store.publish(message);
        return message.getIdentifier();
    }

    private static HospitalityApproved approval() {
        return new HospitalityApproved(
                REQUEST, CLIENT, ApprovalStage.MANAGER, null, Money.ofFen(50_000), List.of(), Events.END);
    }

    private static HttpResponse<String> get(String event, String role, String specialist) throws Exception {
        var port = service.getEnvironment().getProperty("local.server.port");
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/history/events/" + event))
                .header("Authorization", "Bearer " + issuer.token(role, specialist))
                .header("Prefer", "wait=5")
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
