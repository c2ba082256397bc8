package guanxi.platform.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.serialization.UnknownSerializedType;
import org.junit.jupiter.api.Test;

class UnknownEventsTest {
    private static final DomainEventMessage<?> FORGOTTEN = Stored.read("visit.VisitForgotten", "3", "{}");
    private static final DomainEventMessage<?> OF_ANOTHER_CONTEXT = Stored.read("client.ClientForgotten", "1", "{}");
    private static final DomainEventMessage<?> OF_NO_CONTEXT = Stored.read("com.elsewhere.Noted", null, "{}");
    private static final DomainEventMessage<?> CANCELLED = Stored.read("visit.VisitCancelled", "1", "{}");

    private final List<Object> handled = new ArrayList<>();

    @Test
    void whoever_handles_events_of_its_context_cannot_handle_an_unknown_one() throws Exception {
        for (Object handler : List.of(new OfOne(), new OfMany())) {
            var handlers = new AnnotationEventHandlerAdapter(handler);
            assertThat(handlers.canHandle(FORGOTTEN)).isTrue();
            assertThat(handlers.canHandleType(UnknownSerializedType.class)).isTrue();
            assertThatThrownBy(() -> handlers.handle(FORGOTTEN))
                    .isInstanceOf(UnknownEvent.class)
                    .hasMessageContaining("visit.VisitForgotten of revision 3")
                    .hasMessageContaining("Start a version that knows it");
            assertThat(handled).isEmpty();

            handlers.handle(CANCELLED);
            assertThat(handled).hasSize(1);
            handled.clear();
        }
    }

    @Test
    void one_of_another_context_is_none_of_its_concern() {
        var handlers = new AnnotationEventHandlerAdapter(new OfMany());
        assertThat(handlers.canHandle(OF_ANOTHER_CONTEXT)).isFalse();
        assertThat(handlers.canHandle(OF_NO_CONTEXT)).isFalse();
    }

    @Test
    void whoever_takes_everything_as_it_is_takes_it_too() throws Exception {
        new AnnotationEventHandlerAdapter(new OfAll()).handle(FORGOTTEN);
        assertThat(handled).hasOnlyElementsOfType(UnknownSerializedType.class).hasSize(1);
    }

    private final class OfOne {
        @EventHandler
        void on(VisitCancelled event) {
            handled.add(event);
        }
    }

    private final class OfMany {
        @EventHandler
        void on(VisitEvent event) {
            handled.add(event);
        }
    }

    private final class OfAll {
        @EventHandler
        void on(Object event) {
            handled.add(event);
        }
    }
}
