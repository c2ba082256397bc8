package guanxi.platform.eventstore;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** The little that these tests say: notes, written in books. */
final class Notes {
    private static final Serializer JSON = Jackson3Serializer.builder().build();

    record Noted(String text) {}

    private Notes() {}

    static SqliteEventStorageEngine engine(Path folder) {
        return engine(folder, NoOpEventUpcaster.INSTANCE);
    }

    static SqliteEventStorageEngine engine(Path folder, EventUpcaster upcasters) {
        return new SqliteEventStorageEngine(folder.resolve("events.db"), JSON, JSON, upcasters);
    }

    static LocalEventStore store(Path folder) {
        return new LocalEventStore(engine(folder));
    }

    static DomainEventMessage<Noted> note(String book, long sequence) {
        return new GenericDomainEventMessage<>("Book", book, sequence, new Noted(book + " " + sequence));
    }

    static List<DomainEventMessage<Noted>> notes(String book, int firstSequence, int count) {
        return IntStream.range(firstSequence, firstSequence + count)
                .mapToObj(sequence -> note(book, sequence))
                .toList();
    }
}
