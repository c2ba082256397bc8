package guanxi.platform.eventstore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFileLockTest {
    @TempDir
    private Path folder;

    @Test
    void a_second_opener_in_the_same_process_is_refused_until_the_first_has_closed() {
        try (var first = Notes.engine(folder)) {
            assertThatThrownBy(() -> Notes.engine(folder))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("is already open in process "
                            + ProcessHandle.current().pid());
            assertThat(first.createHeadToken()).isNull();
        }
        try (var second = Notes.engine(folder)) {
            assertThat(second.createHeadToken()).isNull();
        }
    }

    @Test
    void a_second_process_is_refused_while_the_first_lives() throws Exception {
        try (ChildWriter child = ChildWriter.start(folder)) {
            child.awaitAcknowledged(1);
            assertThatThrownBy(() -> Notes.engine(folder))
                    .hasMessageContaining("is already open in process " + child.pid());
        }
        try (var engine = Notes.engine(folder)) {
            assertThat(engine.createHeadToken()).isNotNull();
        }
    }
}
