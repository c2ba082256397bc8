package guanxi.client.read.deadlines;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the list of what is due; a case or series has as many lines as it has steps that are. */
@Component
@ProcessingGroup("deadlines-projection")
class DeadlineProjection {
    static final ViewDefinition<Deadline> VIEW =
            Deadline.list(1).touchedBy(DeadlineEvent.class, event -> event.of().key());

    @EventHandler
    void on(DeadlineEvent event, View<Deadline> list) {
        switch (event) {
            case DeadlineSet set -> list.put(line(set));
            case DeadlineLifted lifted -> list.remove();
            case DeadlineMet met -> list.remove();
            case DeadlineMissed missed -> list.remove();
            case LatenessEnded ended -> {}
            case DeadlineCorrected corrected -> list.remove();
        }
    }

    private static Deadline line(DeadlineSet set) {
        return Deadline.oneOfSeveral(
                set.of().key(),
                ClientDeadlines.STEP_DUE,
                set.of().subject(),
                set.specialistId(),
                set.dueAt(),
                set.warnAt());
    }
}
