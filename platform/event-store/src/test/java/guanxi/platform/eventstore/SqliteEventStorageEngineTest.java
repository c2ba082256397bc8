package guanxi.platform.eventstore;

import static guanxi.platform.eventstore.Notes.note;
import static guanxi.platform.eventstore.Notes.notes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.eventstore.Notes.Noted;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteEventStorageEngineTest {
    @TempDir
    private Path folder;

    private SqliteEventStorageEngine engine;

    @BeforeEach
    void open() {
        engine = Notes.engine(folder);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void an_event_is_read_as_it_was_written_after_the_store_was_opened_again() {
        DomainEventMessage<Noted> written = note("red", 0).andMetaData(MetaData.with("actor", "li"));
        engine.appendEvents(written);
        reopen();

        DomainEventMessage<?> read = engine.readEvents("red").next();
        assertThat(read.getIdentifier()).isEqualTo(written.getIdentifier());
        assertThat(read.getPayload()).isEqualTo(written.getPayload());
        assertThat(read.getMetaData()).isEqualTo(written.getMetaData());
        assertThat(read.getType()).isEqualTo("Book");
        assertThat(read.getTimestamp().toEpochMilli())
                .isEqualTo(written.getTimestamp().toEpochMilli());
    }

    @Test
    void positions_begin_at_nought_and_go_on_after_the_store_was_opened_again() {
        assertThat(engine.createHeadToken()).isNull();
        engine.appendEvents(notes("red", 0, 3));
        reopen();
        engine.appendEvents(notes("red", 3, 2));

        assertThat(positions(engine)).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(engine.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(4));
    }

    @Test
    void an_aggregate_longer_than_a_page_is_read_whole_and_in_order() {
        engine.appendEvents(notes("red", 0, 2_500));

        var read = engine.readEvents("red", 100);
        assertThat(read.asStream().map(DomainEventMessage::getSequenceNumber))
                .hasSize(2_400)
                .isSorted();
        assertThat(engine.lastSequenceNumberFor("red")).contains(2_499L);
        assertThat(engine.lastSequenceNumberFor("blue")).isEmpty();
    }

    @Test
    void an_identifier_is_created_once_and_a_sequence_number_used_once() {
        engine.appendEvents(notes("red", 0, 2));

        assertThatThrownBy(() -> engine.appendEvents(note("red", 0)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThatThrownBy(() -> engine.appendEvents(note("red", 1))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void an_append_is_stored_whole_or_not_at_all_and_leaves_no_gap() {
        engine.appendEvents(note("red", 0));

        assertThatThrownBy(() -> engine.appendEvents(note("blue", 0), note("blue", 1), note("red", 0)))
                .isInstanceOf(AggregateStreamCreationException.class)
                .hasMessageContaining("red");
        engine.appendEvents(note("green", 0));

        assertThat(engine.readEvents("blue").hasNext()).isFalse();
        assertThat(positions(engine)).containsExactly(0L, 1L);
    }

    @Test
    void an_event_of_no_aggregate_stays_one() {
        EventMessage<?> event = GenericEventMessage.asEventMessage(new Noted("loose"));
        engine.appendEvents(event, GenericEventMessage.asEventMessage(new Noted("leaf")));

        List<? extends TrackedEventMessage<?>> read =
                engine.readEvents(null, false).toList();
        assertThat(read).hasSize(2).noneMatch(DomainEventMessage.class::isInstance);
        assertThat(read.getFirst().getIdentifier()).isEqualTo(event.getIdentifier());
    }

    @Test
    void only_the_newest_snapshot_is_kept() {
        engine.storeSnapshot(note("red", 7));
        engine.storeSnapshot(note("red", 5));
        assertThat(engine.readSnapshot("red"))
                .map(DomainEventMessage::getSequenceNumber)
                .contains(7L);

        engine.storeSnapshot(note("red", 9));
        reopen();
        assertThat(engine.readSnapshot("red"))
                .map(DomainEventMessage::getSequenceNumber)
                .contains(9L);
        assertThat(engine.readSnapshot("blue")).isEmpty();
    }

    @Test
    void a_moment_is_found_by_its_first_event() {
        engine.appendEvents(at("2026-03-01T08:00:00Z", 0), at("2026-03-02T08:00:00Z", 1));

        assertThat(engine.createTokenAt(Instant.parse("2026-02-01T00:00:00Z"))).isNull();
        assertThat(engine.createTokenAt(Instant.parse("2026-03-01T12:00:00Z")))
                .isEqualTo(new GlobalSequenceTrackingToken(0));
        assertThat(engine.createTokenAt(Instant.parse("2026-04-01T00:00:00Z"))).isEqualTo(engine.createHeadToken());
    }

    @Test
    void reading_begins_after_the_token_also_when_a_replay_wraps_it() {
        engine.appendEvents(notes("red", 0, 5));
        var second = new GlobalSequenceTrackingToken(1);
        var replayed = ReplayToken.createReplayToken(new GlobalSequenceTrackingToken(4), second);

        assertThat(engine.readEvents(second, false)).hasSize(3);
        assertThat(engine.readEvents(replayed, false)).hasSize(3);
    }

    @Test
    void upcasters_see_what_is_read() {
        engine.appendEvents(notes("red", 0, 3));
        engine.close();
        EventUpcaster skipsTheSecond =
                stream -> stream.filter(event -> event.getSequenceNumber().orElse(0L) != 1L);
        engine = Notes.engine(folder, skipsTheSecond);

        assertThat(engine.readEvents("red").asStream().toList()).hasSize(2);
        assertThat(engine.pageAfter(-1).events()).hasSize(2);
        assertThat(engine.pageAfter(-1).end()).isEqualTo(2);
    }

    @Test
    void a_closed_store_takes_nothing_and_closing_twice_does_no_harm() {
        engine.close();
        engine.close();

        assertThatThrownBy(() -> engine.appendEvents(note("red", 0))).hasMessageContaining("is closed");
        assertThatThrownBy(() -> engine.readEvents("red").hasNext()).hasMessageContaining("is closed");
    }

    private void reopen() {
        engine.close();
        engine = Notes.engine(folder);
    }

    private static DomainEventMessage<Noted> at(String moment, long sequence) {
        DomainEventMessage<Noted> note = note("red", sequence);
        return new GenericDomainEventMessage<>(
                "Book",
                "red",
                sequence,
                note.getPayload(),
                MetaData.emptyInstance(),
                note.getIdentifier(),
                Instant.parse(moment));
    }

    private static Stream<Long> positions(SqliteEventStorageEngine engine) {
        return engine.readEvents(null, false)
                .map(event -> event.trackingToken().position().getAsLong());
    }
}
