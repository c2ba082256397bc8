package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class ViewDefinitionTest {
    sealed interface LineEvent {
        String line();
    }

    record Drawn(String line) implements LineEvent {}

    record Rubbed(String line) implements LineEvent {}

    record Painted(String area) {}

    record Line(String id) {}

    private static final ViewDefinition<Line> LINES = ViewDefinition.view("lines", 1, Line.class, Line::id);
    private static final EventMessage<?> DRAWN = GenericEventMessage.asEventMessage(new Drawn("a"));
    private static final EventMessage<?> RUBBED = GenericEventMessage.asEventMessage(new Rubbed("b"));
    private static final EventMessage<?> PAINTED = GenericEventMessage.asEventMessage(new Painted("c"));

    @Test
    void what_is_said_of_an_interface_is_said_of_all_its_events_and_of_no_others() {
        var view = LINES.touchedBy(LineEvent.class, LineEvent::line);
        assertThat(view.touched(DRAWN)).contains("a");
        assertThat(view.touched(RUBBED)).contains("b");
        assertThat(view.touched(PAINTED)).isEmpty();
    }

    @Test
    void each_kind_of_event_has_its_own_key() {
        var view = LINES.touchedBy(Drawn.class, Drawn::line).touchedBy(Painted.class, p -> "area " + p.area());
        assertThat(view.touched(DRAWN)).contains("a");
        assertThat(view.touched(PAINTED)).contains("area c");
        assertThat(view.touched(RUBBED)).isEmpty();
    }

    @Test
    void what_an_event_touches_is_said_once() {
        assertThatThrownBy(
                        () -> LINES.touchedBy(LineEvent.class, LineEvent::line).touchedBy(Drawn.class, d -> "other"))
                .hasMessage("lines says twice which record Drawn touches");
    }

    @Test
    void an_event_that_is_added_is_known_by_its_message() {
        var view = LINES.addedToBy(Object.class, EventMessage::getIdentifier);
        assertThat(view.touched(DRAWN)).contains(DRAWN.getIdentifier());
        assertThat(view.touched(PAINTED)).contains(PAINTED.getIdentifier());
    }
}
