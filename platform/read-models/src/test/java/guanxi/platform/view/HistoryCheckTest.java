package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryCheckTest {
    record Line(String id) {}

    private static final ViewDefinition<Line> LINES = ViewDefinition.view("lines", 1, Line.class, Line::id);
    private static final String REACTION = "counting-process";
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Views views = new Views(
            store,
            List.of(LINES),
            ViewJson.mapper(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh())),
            Clock.systemUTC());
    private final String projection = views.processor();
    private final PassedEvents passed = new PassedEvents();
    private History history = new History(4);
    private final ViewTokenStore projections = tokens(new ReplacedHistory.StartsOver(views));
    private final ViewTokenStore reactions = tokens(new ReplacedHistory.Refuses());

    /** Events that are like no others, a stream that may be slow, and an end that may be told late. */
    private static final class History extends EmbeddedEventStore {
        private boolean slow;
        private int toldLate;
        private long behind;

        History(int events) {
            super(EmbeddedEventStore.builder().storageEngine(new InMemoryEventStorageEngine()));
            for (int i = 0; i < events; i++) publish(GenericEventMessage.asEventMessage("event " + i));
        }

        @Override
        public TrackingToken createHeadToken() {
            return toldLate-- > 0 ? new GlobalSequenceTrackingToken(behind) : super.createHeadToken();
        }

        @Override
        public TrackingEventStream openStream(TrackingToken token) {
            TrackingEventStream stream = super.openStream(token);
            return slow ? new Slow(stream) : stream;
        }
    }

    private record Slow(TrackingEventStream stream) implements TrackingEventStream {
        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return Optional.empty();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return false;
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            stream.close();
        }
    }

    @BeforeEach
    void pass_four_events_that_nobody_handles() throws Exception {
        try (var stream = passed.of(history).openStream(null)) {
            for (int i = 0; i < 4; i++) stream.nextAvailable();
        }
        projections.initializeTokenSegments(projection, 2);
        reactions.initializeTokenSegments(REACTION, 1);
        pass(projections, projection, 0);
        pass(projections, projection, 1);
        pass(reactions, REACTION, 0);
    }

    @Test
    void in_the_same_history_both_go_on() {
        history.publish(GenericEventMessage.asEventMessage("event 4"));
        assertThat(projections.fetchToken(projection, 1)).isEqualTo(at(3));
        assertThat(reactions.fetchToken(REACTION, 0)).isEqualTo(at(3));
        assertThat(views.areOfAnotherHistory()).isFalse();
    }

    @Test
    void a_store_that_counts_an_event_after_it_has_handed_it_out_is_not_another_store() {
        history.toldLate = 3;
        assertThat(reactions.fetchToken(REACTION, 0)).isEqualTo(at(3));
        assertThat(reactions.refusal(REACTION)).isEmpty();
        history.toldLate = 3;
        assertThat(projections.fetchToken(projection, 1)).isEqualTo(at(3));
        assertThat(views.areOfAnotherHistory()).isFalse();
    }

    @Test
    void an_end_that_had_settled_is_looked_at_anew_when_an_event_is_counted_late_there() {
        history = new History(2);
        assertThatThrownBy(() -> reactions.fetchToken(REACTION, 0)).isInstanceOf(UnableToClaimTokenException.class);
        history.publish(GenericEventMessage.asEventMessage("event 2"));
        reactions.place(REACTION, at(2));
        history.behind = 1;
        history.toldLate = 3;

        assertThat(reactions.fetchToken(REACTION, 0)).isEqualTo(at(2));
        assertThat(reactions.refusal(REACTION)).isEmpty();
    }

    @Test
    void a_slow_store_is_not_another_store() {
        history.slow = true;
        assertThatThrownBy(() -> projections.fetchToken(projection, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> reactions.fetchToken(REACTION, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(reactions.refusal(REACTION)).isEmpty();

        history.slow = false;
        assertThat(projections.fetchToken(projection, 0)).isEqualTo(at(3));
        assertThat(reactions.fetchToken(REACTION, 0)).isEqualTo(at(3));
        assertThat(views.areOfAnotherHistory()).isFalse();
    }

    @Test
    void a_view_starts_over_where_another_event_stands_at_its_anchor_though_it_handled_none() {
        history = new History(9);
        assertStartsOver(1);
        assertStartsOver(0);
        assertThat(views.generations().running())
                .containsExactly(new Generation(views.generations().read().edition(), 2));
    }

    @Test
    void a_view_starts_over_where_history_ends_before_it() {
        history = new History(2);
        assertStartsOver(0);
        String anew = views.generations().running().getFirst().processor();
        projections.initializeTokenSegments(anew, 1);
        projections.fetchToken(anew, 0);
        projections.storeToken(at(0), anew, 0);
        assertThat(views.areOfAnotherHistory()).isTrue();
        projections.storeToken(at(1), anew, 0);
        assertThat(views.areOfAnotherHistory()).isFalse();
        assertThat(views.processor()).isEqualTo(anew);
    }

    @Test
    void a_rebuild_that_was_under_way_starts_over_too_and_what_is_read_is_of_another_history() {
        views.generations().rebuild(3);
        history = new History(9);
        assertStartsOver(0);
        assertThat(views.generations().running())
                .containsExactly(new Generation(views.generations().read().edition(), 3));
    }

    @Test
    void a_reaction_refuses_another_history_until_it_is_told_where_to_go_on() {
        assertThat(reactions.standsBeforeAnotherHistory(REACTION)).isFalse();
        history = new History(9);
        reactions.releaseClaim(REACTION, 0);
        assertThat(reactions.standsBeforeAnotherHistory(REACTION)).isTrue();
        assertThatThrownBy(() -> reactions.fetchToken(REACTION, 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThat(reactions.refusal(REACTION)).hasValueSatisfying(why -> assertThat(why)
                .contains("History was replaced", "up to position 3", "now ends at 8"));

        reactions.place(REACTION, at(5));
        assertThat(reactions.fetchToken(REACTION, 0)).isEqualTo(at(5));
        assertThat(reactions.refusal(REACTION)).isEmpty();
        history = new History(9);
        assertThatThrownBy(() -> reactions.fetchToken(REACTION, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    private void assertStartsOver(int segment) {
        assertThatThrownBy(() -> projections.fetchToken(projection, segment))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(views.areOfAnotherHistory()).isTrue();
    }

    private void pass(ViewTokenStore tokens, String processor, int segment) {
        tokens.fetchToken(processor, segment);
        tokens.storeToken(at(3), processor, segment);
    }

    private ViewTokenStore tokens(ReplacedHistory replaced) {
        return new ViewTokenStore(
                store,
                "here",
                Clock.systemUTC(),
                Duration.ofSeconds(10),
                new HistoryCheck(() -> history, passed, replaced),
                views::swapIfCaughtUp);
    }

    private static TrackingToken at(long position) {
        return new GlobalSequenceTrackingToken(position);
    }
}
