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
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final Views views = instance(LINES);
    private final Generations here = views.generations();
    private final Generations there = instance(LINES).generations();
    private final ViewTokenStore tokens = TokenStores.of(store, "here", views);
    private final Generation first = here.read();

    @BeforeEach
    void reach_five() {
        tokens.initializeTokenSegments(first.processor(), 1);
        advance(first, 0, 5);
    }

    @Test
    void a_rebuild_makes_a_generation_beside_the_one_that_is_read_and_swaps_it_in_when_all_segments_have_caught_up() {
        here.rebuild(5);
        Generation next = second();
        assertThat(here.running()).containsExactly(first, next);
        assertThat(tokens.fetchSegments(next.processor())).isEmpty();
        tokens.initializeTokenSegments(next.processor(), 2);
        advance(first, 0, 9);
        advance(next, 0, 5);
        advance(next, 1, 4);
        assertThat(here.read()).isEqualTo(first);
        advance(next, 1, 5);
        assertThat(here.isBuilding()).isFalse();
        assertThat(here.running()).containsExactly(next);
    }

    @Test
    void another_instance_learns_of_a_rebuild() {
        here.rebuild(5);
        assertThat(there.isBuilding()).isTrue();
        assertThat(there.running()).isEqualTo(here.running());
    }

    @Test
    void an_instance_that_still_takes_the_last_rebuild_for_running_does_not_end_the_next() {
        here.rebuild(5);
        Generation next = second();
        there.lookAgain();
        tokens.initializeTokenSegments(next.processor(), 1);
        advance(next, 0, 5);
        here.rebuild(9);
        there.swapIfCaughtUp(next.processor());
        assertThat(there.read()).isEqualTo(next);
        assertThat(here.isBuilding()).isTrue();
        assertThat(there.running()).isEqualTo(here.running()).hasSize(2);
    }

    @Test
    void two_that_ask_for_a_rebuild_get_one() {
        here.rebuild(5);
        there.rebuild(5);
        assertThat(there.running()).containsExactly(first, second());
    }

    @Test
    void two_that_find_the_same_generation_of_another_history_begin_one_anew() {
        assertThat(here.startOver(first.processor(), 5)).isTrue();
        assertThat(there.startOver(first.processor(), 5)).isFalse();
        assertThat(there.running()).containsExactly(second());
        assertThat(there.isReplaced()).isTrue();
        assertThat(there.read()).isEqualTo(first);
    }

    @Test
    void a_rebuild_goes_on_after_a_restart() {
        here.rebuild(5);
        var restarted = instance(LINES).generations();
        assertThat(restarted.isBuilding()).isTrue();
        assertThat(restarted.running()).containsExactly(first, second());
    }

    @Test
    void what_a_rebuild_took_the_place_of_goes_when_the_next_begins() {
        here.rebuild(5);
        tokens.initializeTokenSegments(second().processor(), 1);
        advance(second(), 0, 5);
        assertThat(tokens.fetchSegments(first.processor())).isNotEmpty();
        here.rebuild(5);
        assertThat(tokens.fetchSegments(first.processor())).isEmpty();
        assertThat(tokens.fetchSegments(second().processor())).isNotEmpty();
    }

    private Generation second() {
        return new Generation(first.edition(), 2);
    }

    private Views instance(ViewDefinition<Line> lines) {
        var json = ViewJson.mapper(new StoredPersonKeys(SqliteDocumentStore.inMemory(), MasterKey.fresh()));
        return new Views(store, List.of(lines), json, Clock.systemUTC());
    }

    private void advance(Generation generation, int segment, long position) {
        tokens.fetchToken(generation.processor(), segment);
        tokens.storeToken(new GlobalSequenceTrackingToken(position), generation.processor(), segment);
    }
}
