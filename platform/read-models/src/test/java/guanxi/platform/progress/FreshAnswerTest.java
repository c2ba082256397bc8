package guanxi.platform.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule.Kind;
import guanxi.platform.view.ViewTokenStore;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FreshAnswerTest {
    private static final String JUDGED = "judged-projection";
    private static final String PLANS = "plans-projection";
    private static final String JUDGING = "judging-process";
    private static final Duration NONE = Duration.ZERO;
    private static final Duration LONG = Duration.ofMinutes(1);
    private final Map<String, Long> positions = new ConcurrentHashMap<>(Map.of(JUDGED, 4L, PLANS, 4L, JUDGING, 4L));
    private final EventStore history = mock(EventStore.class);
    private final Advances advances = new Advances();
    private Progress progress;

    private record Elsewhere() implements Progress.Runners {
        @Override
        public String keptAs(String processor) {
            return processor;
        }

        @Override
        public Optional<StreamingEventProcessor> here(String processor) {
            return Optional.empty();
        }
    }

    @BeforeEach
    void five_events_are_recorded() {
        var tokens = mock(ViewTokenStore.class);
        when(tokens.positions(anyString())).then(call -> Map.of(0, positions.get(call.<String>getArgument(0))));
        headIs(4);
        progress = new Progress(
                history,
                Map.of(JUDGED, tokens, PLANS, tokens, JUDGING, tokens),
                new Elsewhere(),
                processor -> false,
                new Consequences(
                        Map.of(JUDGED, Set.of(Long.class), PLANS, Set.of(String.class)),
                        Map.of(JUDGING, Set.of(Number.class))),
                advances);
    }

    @Test
    void a_view_that_is_not_read_may_be_behind() {
        positions.put(JUDGED, 0L);
        progress.freshAnswer(NONE).accept(PLANS);
    }

    @Test
    void a_view_that_is_read_may_not() {
        positions.put(PLANS, 3L);
        assertBehind(progress.freshAnswer(NONE), PLANS);
    }

    @Test
    void a_view_waits_for_a_reaction_that_leads_to_its_events_and_for_what_came_of_it() {
        positions.put(JUDGING, 3L);
        progress.freshAnswer(NONE).accept(PLANS);
        assertBehind(progress.freshAnswer(NONE), JUDGED);

        FreshAnswer answer = progress.freshAnswer(NONE);
        positions.put(JUDGING, 4L);
        headIs(5);
        assertBehind(answer, JUDGED);
        positions.put(JUDGED, 5L);
        answer.accept(JUDGED);
    }

    @Test
    void what_is_recorded_after_the_question_is_not_waited_for() {
        FreshAnswer answer = progress.freshAnswer(NONE);
        headIs(9);
        answer.accept(PLANS);
    }

    @Test
    void whoever_waits_is_woken_when_the_view_is_there() {
        positions.put(PLANS, 3L);
        FreshAnswer answer = progress.freshAnswer(LONG);
        var waiting = CompletableFuture.runAsync(() -> answer.accept(PLANS));
        assertThat(waiting).isNotDone();
        positions.put(PLANS, 4L);
        advances.tell();
        assertThat(waiting).succeedsWithin(Duration.ofSeconds(20));
    }

    @Test
    void what_was_told_between_the_look_and_the_wait_is_not_missed() {
        long before = advances.times();
        advances.tell();
        advances.awaitMoreThan(before, Duration.ofDays(1).toNanos());
        assertThat(advances.times()).isEqualTo(before + 1);
    }

    private void headIs(long position) {
        when(history.createHeadToken()).thenReturn(new GlobalSequenceTrackingToken(position));
    }

    private static void assertBehind(FreshAnswer answer, String view) {
        assertThatThrownBy(() -> answer.accept(view)).isInstanceOfSatisfying(CommandRejected.class, e -> {
            assertThat(e.rejection().code()).isEqualTo("VIEW_IS_BEHIND");
            assertThat(e.rejection().kind()).isEqualTo(Kind.UNAVAILABLE);
        });
    }
}
