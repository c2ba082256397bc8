package guanxi.platform.progress;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.reaction.LeadsTo;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ConsequencesTest {

    sealed interface Days {
        record Judged() implements Days {}

        record SignedIn() implements Days {}
    }

    record Planned() {}

    @ProcessingGroup("judged-projection")
    static class JudgedProjection {
        @EventHandler
        void on(Days.Judged event) {}
    }

    @ProcessingGroup("plans-projection")
    static class PlansProjection {
        @EventHandler
        void on(Planned event) {}
    }

    @ProcessingGroup("judging-process")
    @LeadsTo(Days.class)
    static class Judging {
        @EventHandler
        void on(Planned event) {}
    }

    @ProcessingGroup("telling-process")
    @LeadsTo({})
    static class Telling {
        @EventHandler
        void on(Days event) {}
    }

    @ProcessingGroup("silent-process")
    static class Silent {
        @EventHandler
        void on(Days event) {}
    }

    @Test
    void a_view_waits_for_the_reactions_that_may_lead_to_its_events() {
        try (var beans = new AnnotationConfigApplicationContext(
                JudgedProjection.class, PlansProjection.class, Judging.class, Telling.class)) {
            var consequences = Consequences.of(beans);
            assertThat(consequences.before("judged-projection")).containsExactly("judging-process");
            assertThat(consequences.before("plans-projection")).isEmpty();
            assertThat(consequences.before("judging-process")).isEmpty();
        }
    }

    @Test
    void a_reaction_that_says_nothing_may_lead_to_anything() {
        try (var beans = new AnnotationConfigApplicationContext(PlansProjection.class, Silent.class)) {
            assertThat(Consequences.of(beans).before("plans-projection")).containsExactly("silent-process");
        }
    }
}
