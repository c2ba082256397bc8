package guanxi.history;

import static guanxi.history.Events.CLIENT;
import static guanxi.history.Events.completed;
import static guanxi.history.Events.judged;
import static guanxi.history.Events.message;
import static guanxi.history.Events.planned;
import static guanxi.history.Events.registered;
import static guanxi.history.Events.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import guanxi.platform.eventstore.LocalEventStore;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HistoryFlowTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<Role> AUDITORS = EnumSet.of(Role.AUDITOR, Role.SYSTEM);
    private static final Set<Role> READERS = EnumSet.of(Role.AUDITOR, Role.SYSTEM, Role.MANAGER, Role.EXECUTIVE);

    @TempDir
    private static Path folder;

    private static Issuer issuer;
    private static ConfigurableApplicationContext service;
    private static HttpClient http;

    @BeforeAll
    static void start() {
        issuer = new Issuer();
        http = HttpClient.newHttpClient();
        service = HistoryService.builder()
                .run(
                        "--server.port=0",
                        "--guanxi.data=" + folder,
                        "--guanxi.identity.issuer=" + issuer.name(),
                        "--guanxi.identity.jwks-uri=" + issuer.name() + "/jwks");
        var store = service.getBean(LocalEventStore.class);
        store.publish(message(CLIENT, 0, registered(CLIENT)));
        store.publish(message(visit(1), 0, planned(visit(1), CLIENT)));
        store.publish(message(visit(1), 1, completed(visit(1), CLIENT)));
        store.publish(message("day-S001-2026-06-02", 0, judged(visit(1), CLIENT)));
    }

    @AfterAll
    static void stop() {
        service.close();
        http.close();
        issuer.close();
    }

    @Test
    void a_subscriber_follows_the_feed_page_by_page() throws Exception {
        var types = new ArrayList<String>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonNode feed = json(get("/api/history/feed?limit=2" + after, "system"));
            feed.get("items").forEach(e -> types.add(e.get("type").asString()));
            after = "&after=" + feed.get("next").asString();
            assertThat(feed.get("head").asLong()).isEqualTo(4);
        }
        assertThat(types)
                .containsExactly(
                        "personal.KeyStoreBound",
                        "client.ClientRegistered",
                        "visit.VisitPlanned",
                        "visit.VisitCompleted",
                        "visit.VisitJudged");
    }

    @Test
    void nobodys_name_or_number_leaves_the_service() throws Exception {
        for (String path : List.of("feed", "aggregates/client-C00001", "aggregates/visit-V000001", "clients/C00001")) {
            String body = get("/api/history/" + path, "auditor").body();
            assertThat(body).contains("sealed").doesNotContain(Events.MET, Events.CONTACT, Events.PHONE);
        }
    }

    @Test
    void the_trail_of_a_client_has_what_every_context_did_about_it() throws Exception {
        JsonNode trail = json(get("/api/history/clients/C00001", "auditor"));
        assertThat(trail.get("items").valueStream().map(e -> e.get("type").asString()))
                .containsExactly(
                        "client.ClientRegistered", "visit.VisitPlanned", "visit.VisitCompleted", "visit.VisitJudged");
        JsonNode completed = trail.get("items").get(2);
        assertThat(completed.get("actor").asString()).isEqualTo("manager-1");
        assertThat(completed.get("occurredAt").asString()).isEqualTo("2026-06-02T02:30:00Z");
        assertThat(Instant.parse(completed.get("recordedAt").asString())).isAfter(Events.END.minusSeconds(1));
        assertThat(completed.get("payload").at("/report/summary").asString()).isEqualTo("went well");
    }

    @Test
    void what_axon_gives_to_its_server_brings_old_events_to_their_new_shape_too() {
        var old = new GenericDomainEventEntry<>(
                "Visit",
                "visit-V1",
                0,
                "e-1",
                Instant.EPOCH,
                "visit.VisitCompleted",
                "1",
                "{\"report\":{\"solved\":1,\"unsolved\":0}}".getBytes(StandardCharsets.UTF_8),
                new byte[0]);
        var axon = service.getBean(org.axonframework.config.Configuration.class);
        var read = axon.upcasterChain().upcast(Stream.of(new InitialEventRepresentation(old, axon.eventSerializer())));
        assertThat(read.map(event -> event.getData(JsonNode.class).getData()).toList())
                .hasToString("[{\"report\":{\"issues\":[{\"solved\":true}]},\"occurredAt\":\"1970-01-01T00:00:00Z\"}]");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_those_of_the_access_table_may_read(Role role) throws Exception {
        int feed = get("/api/history/feed", role.key()).statusCode();
        int aggregate = get("/api/history/aggregates/visit-V000001", role.key()).statusCode();
        int client = get("/api/history/clients/C00001", role.key()).statusCode();
        assertThat(feed).isEqualTo(AUDITORS.contains(role) ? 200 : 403);
        assertThat(aggregate).isEqualTo(READERS.contains(role) ? 200 : 403);
        assertThat(client).isEqualTo(READERS.contains(role) ? 200 : 403);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void what_codes_mean_is_told_to_every_role_in_both_languages(Role role) throws Exception {
        JsonNode purpose = json(get("/api/codes", role.key())).at("/items/2");
        assertThat(purpose.get("list").asString()).isEqualTo("purpose");
        assertThat(purpose.at("/labels/zh").asString()).isEqualTo("商谈计划");
        assertThat(purpose.at("/codes/1/code").asString()).isEqualTo("B");
        assertThat(purpose.at("/codes/1/labels/zh").asString()).isEqualTo("处理问题");
        assertThat(purpose.at("/codes/1/labels/en").asString()).isEqualTo("handle a problem");
    }

    @Test
    void without_a_valid_token_nothing_is_read() throws Exception {
        var none = HttpRequest.newBuilder(uri("/api/history/feed")).build();
        assertThat(http.send(none, BodyHandlers.ofString()).statusCode()).isEqualTo(401);
        assertThat(send(
                                "/api/history/feed",
                                issuer.token("auditor", Instant.now().minusSeconds(600)))
                        .statusCode())
                .isEqualTo(401);
        try (var stranger = new Issuer()) {
            assertThat(send("/api/history/feed", stranger.token("auditor")).statusCode())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "feed?after=nonsense",
                "feed?after=",
                "feed?after=%00",
                "feed?after=WzFd",
                "feed?limit=0",
                "feed?limit=201",
                "feed?limit=x",
                "aggregates/visit-V000001?cursor=WzFd",
                "clients/C00001?cursor=WzFd",
                "clients/%20"
            })
    void a_malformed_question_is_refused_with_a_code(String path) throws Exception {
        var refused = get("/api/history/" + path, "auditor");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).get("code").asString()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aggregates/visit-V999999", "aggregates/%20", "clients/C99999", "nothing"})
    void what_history_does_not_know_is_not_found(String path) throws Exception {
        var unknown = get("/api/history/" + path, "auditor");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).get("code").asString()).isNotBlank();
    }

    private static HttpResponse<String> get(String path, String role) throws Exception {
        return send(path, issuer.token(role));
    }

    private static HttpResponse<String> send(String path, String token) throws Exception {
        var request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Prefer", "wait=5")
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create("http://localhost:" + service.getEnvironment().getProperty("local.server.port") + path);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
