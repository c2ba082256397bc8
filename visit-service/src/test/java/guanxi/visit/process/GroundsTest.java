package guanxi.visit.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import guanxi.platform.fault.Faults;
import guanxi.platform.progress.Progress;
import java.time.Duration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class GroundsTest {
    private static final EventMessage<?> SEVENTH = new GenericTrackedEventMessage<>(
            new GlobalSequenceTrackingToken(7), GenericEventMessage.asEventMessage("seventh"));
    private final Progress progress = mock(Progress.class);

    @Test
    void it_is_waited_until_all_views_have_passed_the_event() {
        when(progress.isBehind("norms-projection", 7)).thenReturn(true, true, false);
        grounds(Duration.ofMinutes(1)).mustHavePassed(SEVENTH);
        verify(progress, times(3)).isBehind("norms-projection", 7);
        verify(progress).isBehind("visits-projection", 7);
    }

    @Test
    void views_that_stay_behind_are_a_fault_that_will_pass_so_the_event_comes_again_and_is_not_parked() {
        when(progress.isBehind(anyString(), anyLong())).thenReturn(true);
        assertThatThrownBy(() -> grounds(Duration.ZERO).mustHavePassed(SEVENTH))
                .satisfies(fault -> assertThat(Faults.willPass(fault)).isTrue());
    }

    @Test
    void an_event_without_a_position_waits_for_all_that_is_recorded() {
        when(progress.head()).thenReturn(9L);
        grounds(Duration.ZERO).mustHavePassed(GenericEventMessage.asEventMessage("parked once"));
        verify(progress).isBehind("directory-clients-projection", 9);
    }

    private Grounds grounds(Duration most) {
        @SuppressWarnings("unchecked")
        ObjectProvider<Progress> later = mock(ObjectProvider.class);
        when(later.getObject()).thenReturn(progress);
        return new Grounds(later, most);
    }
}
