package guanxi.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int ROUNDS = 3;

    @TempDir
    private Path folder;

    @Test
    void what_was_acknowledged_is_found_after_a_kill() throws Exception {
        Set<String> acknowledged = new HashSet<>();
        for (int round = 1; round <= ROUNDS; round++) {
            ChildWriter child = ChildWriter.start(folder);
            try (child) {
                child.awaitAcknowledged(1_000);
            }
            assertThat(child.acknowledged()).hasSizeGreaterThanOrEqualTo(1_000).doesNotHaveDuplicates();
            acknowledged.addAll(child.acknowledged());

            try (var engine = Notes.engine(folder)) {
                List<? extends TrackedEventMessage<?>> stored =
                        engine.readEvents(null, false).toList();
                assertThat(stored.stream().map(event -> event.getIdentifier()).collect(Collectors.toSet()))
                        .containsAll(acknowledged);
                assertThat(stored.stream()
                                .map(event -> event.trackingToken().position().getAsLong()))
                        .containsExactlyElementsOf(
                                LongStream.range(0, stored.size()).boxed().toList());
                assertThat(stored.size() % 2).as("appends of two are whole").isZero();
            }
        }
    }
}
