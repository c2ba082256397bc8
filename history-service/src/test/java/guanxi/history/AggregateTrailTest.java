package guanxi.history;

import static guanxi.history.Events.CLIENT;
import static guanxi.history.Events.completed;
import static guanxi.history.Events.planned;
import static guanxi.history.Events.registered;
import static guanxi.history.Events.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.history.read.RecordedEvent;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AggregateTrailTest {
    @TempDir
    private Path folder;

    private History history;

    @BeforeEach
    void open() {
        history = History.in(folder);
        history.record(CLIENT, 0, registered(CLIENT));
        history.record(visit(1), 0, planned(visit(1), CLIENT), completed(visit(1), CLIENT));
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void the_trail_of_an_aggregate_has_its_events_in_order_page_by_page() {
        Page<RecordedEvent> first = history.aggregates().of("visit-V000001", new Paging(1, null));
        assertThat(first.items()).extracting(RecordedEvent::type).containsExactly("visit.VisitPlanned");

        Page<RecordedEvent> second = history.aggregates().of("visit-V000001", new Paging(1, first.next()));
        assertThat(second.items()).extracting(RecordedEvent::type).containsExactly("visit.VisitCompleted");
        assertThat(second.next()).isNull();
        assertThat(second.toString()).doesNotContain(Events.MET);
    }

    @Test
    void an_aggregate_that_never_was_has_no_trail() {
        assertThat(history.aggregates().of("visit-V999999", Paging.FIRST).items())
                .isEmpty();
    }

    @Test
    void a_cursor_of_another_trail_is_refused() {
        String next =
                history.aggregates().of("visit-V000001", new Paging(1, null)).next();
        assertThatThrownBy(() -> history.aggregates().of("client-C00001", new Paging(1, next)))
                .isInstanceOfSatisfying(
                        CommandRejected.class,
                        refused -> assertThat(refused.rejection().code()).isEqualTo("CURSOR_IS_NOT_OURS"));
    }
}
