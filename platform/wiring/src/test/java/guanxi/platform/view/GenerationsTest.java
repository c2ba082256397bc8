package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.time.Duration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerationsTest {
    record Line(String id) {}

    private static final ViewDefinition<Line> LINES = ViewDefinition.view("lines", 1, Line.class, Line::id);
    private static final String PROCESSOR = LINES.processor();
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Generations here = new Generations(store);
    private final Generations there = new Generations(store);
    private final ViewTokenStore tokens = new ViewTokenStore(
            store, "here", Clock.systemUTC(), Duration.ofSeconds(10), p -> here.swapIfCaughtUp(LINES));

    @BeforeEach
    void open() {
        here.open(LINES);
        there.open(LINES);
        reach(0, 5);
    }

    @Test
    void a_rebuild_fills_a_new_generation_and_is_swapped_in_when_all_segments_have_caught_up() {
        here.startBuilding(LINES, 5);
        assertThat(tokens.fetchSegments(PROCESSOR)).isEmpty();
        assertThat(here.readFrom(LINES)).isEqualTo("lines_1");
        assertThat(here.writeTo(LINES)).isEqualTo("lines_2");
        tokens.initializeTokenSegments(PROCESSOR, 2);
        advance(0, 5);
        advance(1, 4);
        assertThat(here.readFrom(LINES)).isEqualTo("lines_1");
        advance(1, 5);
        assertThat(here.isBuilding(LINES)).isFalse();
        assertThat(here.readFrom(LINES)).isEqualTo("lines_2");
    }

    @Test
    void another_instance_learns_of_a_rebuild_before_it_writes() {
        here.startBuilding(LINES, 5);
        there.lookAgain(LINES);
        assertThat(there.writeTo(LINES)).isEqualTo("lines_2");
        assertThat(there.readFrom(LINES)).isEqualTo("lines_1");
    }

    @Test
    void an_instance_that_still_takes_the_last_rebuild_for_running_does_not_end_the_next() {
        here.startBuilding(LINES, 5);
        there.lookAgain(LINES);
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(0, 5);
        here.startBuilding(LINES, 9);
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(0, 7);
        there.swapIfCaughtUp(LINES);
        assertThat(here.isBuilding(LINES)).isTrue();
        assertThat(there.readFrom(LINES)).isEqualTo("lines_2");
        assertThat(there.writeTo(LINES)).isEqualTo("lines_3");
    }

    @Test
    void another_instance_knows_that_a_rebuild_is_under_way() {
        here.startBuilding(LINES, 5);
        assertThat(there.isBuilding(LINES)).isTrue();
    }

    @Test
    void a_rebuild_goes_on_after_a_restart() {
        here.startBuilding(LINES, 5);
        var restarted = new Generations(store);
        restarted.open(LINES);
        assertThat(restarted.isBuilding(LINES)).isTrue();
        assertThat(restarted.writeTo(LINES)).isEqualTo("lines_2");
    }

    @Test
    void another_revision_starts_anew() {
        var raised = ViewDefinition.view("lines", 2, Line.class, Line::id);
        var restarted = new Generations(store);
        restarted.open(raised);
        assertThat(restarted.readFrom(raised)).isEqualTo("lines_2");
        assertThat(tokens.fetchSegments(PROCESSOR)).isEmpty();
    }

    private void reach(int segment, long position) {
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(segment, position);
    }

    private void advance(int segment, long position) {
        tokens.fetchToken(PROCESSOR, segment);
        tokens.storeToken(new GlobalSequenceTrackingToken(position), PROCESSOR, segment);
    }
}
