package guanxi.history;

import static guanxi.history.Events.CLIENT;
import static guanxi.history.Events.completed;
import static guanxi.history.Events.planned;
import static guanxi.history.Events.registered;
import static guanxi.history.Events.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.history.read.RecordedEvent;
import guanxi.history.read.events.FeedPage;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import guanxi.platform.view.Cursor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FeedTest {
    @TempDir
    private Path folder;

    private History history;

    @BeforeEach
    void open() {
        history = History.in(folder);
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void an_empty_history_has_a_place_to_go_on_from() {
        FeedPage empty = history.feed().after(null, 7);
        assertThat(empty.items()).isEmpty();
        assertThat(empty.head()).isEqualTo(-1);

        history.record(CLIENT, 0, registered(CLIENT));
        FeedPage next = history.feed().after(empty.next(), 7);
        assertThat(next.items()).extracting(RecordedEvent::type).containsExactly("client.ClientRegistered");
        assertThat(history.feed().after(next.next(), 7)).isEqualTo(new FeedPage(List.of(), next.next(), 0));
    }

    @Test
    @Timeout(60)
    void pages_of_seven_have_every_event_once_and_in_order_while_others_append() throws Exception {
        int writers = 6;
        int visits = 40;
        int all = writers * visits;
        var seen = new ArrayList<RecordedEvent>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int writer = 0; writer < writers; writer++) {
                int first = writer * visits;
                executor.submit(() -> {
                    for (int i = first; i < first + visits; i++) history.record(visit(i), 0, planned(visit(i), CLIENT));
                });
            }
            String cursor = null;
            while (seen.size() < all) {
                FeedPage page = history.feed().after(cursor, 7);
                assertThat(page.items()).hasSizeLessThanOrEqualTo(7);
                seen.addAll(page.items());
                cursor = page.next();
            }
            assertThat(history.feed().after(cursor, 7).items()).isEmpty();
        }
        assertThat(seen)
                .extracting(RecordedEvent::position)
                .containsExactlyElementsOf(LongStream.range(0, all).boxed().toList());
        assertThat(seen).extracting(RecordedEvent::eventId).doesNotHaveDuplicates();
    }

    @Test
    void an_event_says_what_when_in_both_times_by_whom_and_why() {
        history.record(visit(1), 0, planned(visit(1), CLIENT), completed(visit(1), CLIENT));

        RecordedEvent event = history.feed().after(null, 10).items().get(1);
        assertThat(event.position()).isEqualTo(1);
        assertThat(event.type()).isEqualTo("visit.VisitCompleted");
        assertThat(event.context()).isEqualTo("visit");
        assertThat(event.aggregate()).isEqualTo("visit-V000001");
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.recordedAt()).isNotNull();
        assertThat(event.occurredAt()).isEqualTo("2026-06-02T02:30:00Z");
        assertThat(event.actor()).isEqualTo("manager-1");
        assertThat(event.roles()).containsExactly("auditor", "manager");
        assertThat(event.correlationId()).isEqualTo("correlation-1");
        assertThat(event.causationId()).isEqualTo("causation-1");
        assertThat(event.reaction()).isEqualTo("visit-judging-process");
        assertThat(event.payload().at("/clientId").asString()).isEqualTo("C00001");
    }

    @Test
    void the_payload_is_what_is_stored_with_its_persons_sealed() throws Exception {
        history.record(CLIENT, 0, registered(CLIENT));
        history.record(visit(1), 0, completed(visit(1), CLIENT));

        FeedPage page = history.feed().after(null, 10);
        assertThat(page.toString()).doesNotContain(Events.MET, Events.CONTACT, Events.PHONE);
        JsonNode met = page.items().get(1).payload().at("/report/personMet");
        assertThat(met.propertyNames()).containsExactly("of", "person", "sealed");
        assertThat(stored(1)).contains(met.get("sealed").asString());
    }

    @Test
    void an_event_that_nobody_can_read_any_more_is_listed_with_its_type() {
        history.record(visit(1), 0, planned(visit(1), CLIENT));
        history.close();
        history = History.in(folder, new Forgetting());

        RecordedEvent event = history.feed().after(null, 10).items().getFirst();
        assertThat(event.type()).isEqualTo("visit.VisitForgotten");
        assertThat(event.context()).isEqualTo("visit");
        assertThat(event.payload().at("/visitId").asString()).isEqualTo("V000001");
    }

    static Stream<String> foreign() {
        return Stream.of(
                "",
                "7",
                "nonsense!",
                text("{}"),
                text("[7]"),
                text("[\"feed\",7]"),
                text("[\"feed\",\"7\",\"e\"]"),
                text("[\"feed\",7.5,\"e\"]"),
                text("[\"feed\",-2,\"e\"]"),
                text("[\"feed\",-1,\"e\"]"),
                text("[\"feed\",7,\"\"]"),
                text("[\"feed\",7,null]"),
                text("[\"feed\",null,\"e\"]"),
                text("[\"feed\",99999999999999999999999,\"e\"]"),
                Cursor.encode(List.of("2026-06-01", "V000001")));
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void a_cursor_that_is_not_ours_is_refused(String cursor) {
        assertThatThrownBy(() -> history.feed().after(cursor, 7))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("CURSOR_IS_NOT_OURS"));
    }

    @Test
    void a_cursor_of_a_history_that_was_replaced_is_refused_however_long_the_new_one_is() {
        history.record(visit(1), 0, planned(visit(1), CLIENT), completed(visit(1), CLIENT));
        String cursor = history.feed().after(null, 7).next();
        try (var restored = History.in(folder.resolve("restored"))) {
            for (int visits = 1; visits <= 4; visits++) {
                restored.record(visit(visits), 0, planned(visit(visits), CLIENT));
                assertThatThrownBy(() -> restored.feed().after(cursor, 7))
                        .isInstanceOfSatisfying(CommandRejected.class, refused -> {
                            assertThat(refused.rejection().code()).isEqualTo("HISTORY_WAS_REPLACED");
                            assertThat(refused.rejection().kind()).isEqualTo(Rule.Kind.CONFLICT);
                        });
            }
        }
    }

    private String stored(long position) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("events.db"));
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT payload FROM domain_event WHERE global_index = " + position)) {
            return new String(rows.getBytes(1), StandardCharsets.UTF_8);
        }
    }

    private static String text(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    /** As if the class of the event had been removed. */
    private static final class Forgetting extends SingleEventUpcaster {
        @Override
        protected boolean canUpcast(IntermediateEventRepresentation event) {
            return true;
        }

        @Override
        protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
            var gone = new SimpleSerializedType("visit.VisitForgotten", null);
            return event.upcast(gone, JsonNode.class, payload -> payload, metaData -> metaData);
        }
    }
}
