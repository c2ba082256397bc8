package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.personal.MasterKey;
import guanxi.platform.personal.StoredPersonKeys;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenerationsTest {
    record Line(String id) {}

    private static final ViewDefinition<Line> LINES = ViewDefinition.view("lines", 1, Line.class, Line::id);
    private static final String PROCESSOR = LINES.processor();
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Views views = instance(LINES);
    private final Generations here = views.generations();
    private final Generations there = instance(LINES).generations();
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);

    @BeforeEach
    void reach_five() {
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(0, 5);
    }

    @Test
    void a_rebuild_fills_a_new_generation_and_is_swapped_in_when_all_segments_have_caught_up() {
        rebuild(5);
        assertThat(tokens.fetchSegments(PROCESSOR)).isEmpty();
        assertThat(here.readFrom(LINES)).isEqualTo("lines_1_1");
        assertThat(here.writeTo(LINES)).isEqualTo("lines_1_2");
        tokens.initializeTokenSegments(PROCESSOR, 2);
        advance(0, 5);
        advance(1, 4);
        assertThat(here.readFrom(LINES)).isEqualTo("lines_1_1");
        advance(1, 5);
        assertThat(here.isBuilding(LINES)).isFalse();
        assertThat(here.readFrom(LINES)).isEqualTo("lines_1_2");
    }

    @Test
    void another_instance_learns_of_a_rebuild_before_it_writes() {
        rebuild(5);
        there.lookAgain(LINES);
        assertThat(there.writeTo(LINES)).isEqualTo("lines_1_2");
        assertThat(there.readFrom(LINES)).isEqualTo("lines_1_1");
    }

    @Test
    void an_instance_that_still_takes_the_last_rebuild_for_running_does_not_end_the_next() {
        rebuild(5);
        there.lookAgain(LINES);
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(0, 5);
        rebuild(9);
        tokens.initializeTokenSegments(PROCESSOR, 1);
        advance(0, 7);
        there.swapIfCaughtUp(LINES);
        assertThat(here.isBuilding(LINES)).isTrue();
        assertThat(there.readFrom(LINES)).isEqualTo("lines_1_2");
        assertThat(there.writeTo(LINES)).isEqualTo("lines_1_3");
    }

    @Test
    void two_that_find_the_same_generation_wanting_begin_one() {
        Generation wanting = here.written(LINES);
        here.startBuilding(LINES, wanting, 5);
        there.startBuilding(LINES, wanting, 5);
        assertThat(there.writeTo(LINES)).isEqualTo("lines_1_2");
        here.lookAgain(LINES);
        assertThat(here.writeTo(LINES)).isEqualTo("lines_1_2");
    }

    @Test
    void another_instance_knows_that_a_rebuild_is_under_way() {
        rebuild(5);
        assertThat(there.isBuilding(LINES)).isTrue();
    }

    @Test
    void a_rebuild_goes_on_after_a_restart() {
        rebuild(5);
        var restarted = instance(LINES).generations();
        assertThat(restarted.isBuilding(LINES)).isTrue();
        assertThat(restarted.writeTo(LINES)).isEqualTo("lines_1_2");
    }

    private void rebuild(long until) {
        here.startBuilding(LINES, here.written(LINES), until);
    }

    private Views instance(ViewDefinition<Line> lines) {
        var json = ViewJson.mapper(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));
        return new Views(store, List.of(lines), json, Clock.systemUTC());
    }

    private void advance(int segment, long position) {
        tokens.fetchToken(PROCESSOR, segment);
        tokens.storeToken(new GlobalSequenceTrackingToken(position), PROCESSOR, segment);
    }
}
