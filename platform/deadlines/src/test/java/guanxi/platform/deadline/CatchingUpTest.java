package guanxi.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import guanxi.platform.command.Reactions;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.progress.Progress;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import guanxi.platform.view.Page;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class CatchingUpTest {
    private static final String LIST = "deadlines-projection";
    private static final Deadline DUE =
            Deadline.of("errand-due", "errand", null, Instant.parse("2026-06-03T00:00:00Z"), Duration.ZERO);
    private final Progress progress = mock(Progress.class);
    private final Deadlines deadlines = mock(Deadlines.class);
    private final Reactions reactions = mock(Reactions.class);
    private final ServiceClock clock = mock(ServiceClock.class);

    @Test
    void a_clock_orders_nothing_before_its_list_has_seen_what_was_recorded_when_it_began() {
        when(progress.head()).thenReturn(7L, 99L);
        when(progress.position(LIST)).thenReturn(7L);
        when(progress.isBehind(anyString(), anyLong())).thenReturn(true);
        when(deadlines.processor()).thenReturn(LIST);
        when(deadlines.overdue(any(), any())).thenReturn(new Page<>(List.of(DUE), null));
        when(clock.name()).thenReturn("clock");
        when(clock.orderFor(DUE)).thenReturn("miss it");
        var claim = new ClockClaim(SqliteDocumentStore.inMemory(), "clock", "one", System::nanoTime);
        var hands = new Hands(clock, reactions, new Orders(System::nanoTime));
        var time = new DepartmentTime(Clock.systemUTC(), ZoneOffset.UTC);
        var clockwork = new Clockwork(hands, claim, deadlines, progress, time, Duration.ofMillis(5));
        clockwork.start();
        try {
            await().until(claim::isHeld);
            verify(progress, timeout(5_000).atLeast(3)).isBehind(LIST, 7);
            verify(deadlines, never()).overdue(any(), any());

            when(progress.isBehind(LIST, 7)).thenReturn(false);
            verify(reactions, timeout(5_000)).orderOfClock("clock", "miss it");
        } finally {
            clockwork.stop();
        }
        assertThat(claim.state()).isEmpty();
    }
}
