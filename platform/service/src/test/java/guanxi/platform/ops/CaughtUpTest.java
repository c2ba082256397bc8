package guanxi.platform.ops;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.platform.progress.Progress;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;

class CaughtUpTest {
    private final Progress progress = mock(Progress.class);
    private final Map<String, Long> positions = new HashMap<>(Map.of("a-projection", 0L, "b-process", 0L));
    private CaughtUp caughtUp;

    @BeforeEach
    void a_service_whose_history_has_ten_events() {
        when(progress.processors()).thenReturn(Set.copyOf(positions.keySet()));
        when(progress.isBehind(anyString(), anyLong()))
                .then(call -> positions.get(call.<String>getArgument(0)) < call.<Long>getArgument(1));
        when(progress.head()).thenReturn(9L);
        caughtUp = new CaughtUp(progress);
        assertThat(caughtUp.health().getDetails())
                .hasEntrySatisfying("behind", behind -> assertThat(behind).hasToString("[a-projection, b-process]"));
    }

    @Test
    void what_is_recorded_since_the_start_does_not_keep_a_service_from_being_ready() {
        when(progress.head()).thenReturn(1_000L);
        positions.replaceAll((processor, position) -> 9L);
        assertThat(caughtUp.health().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void a_rebuild_of_a_view_that_had_caught_up_takes_no_readiness_away() {
        positions.put("a-projection", 9L);
        assertThat(caughtUp.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);

        positions.putAll(Map.of("a-projection", -1L, "b-process", 9L));

        assertThat(caughtUp.health().getStatus()).isEqualTo(Status.UP);
        positions.put("b-process", -1L);
        assertThat(caughtUp.health().getStatus()).isEqualTo(Status.UP);
    }
}
