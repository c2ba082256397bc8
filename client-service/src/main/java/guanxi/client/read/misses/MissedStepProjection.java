package guanxi.client.read.misses;

import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected.Saying;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was missed; what is taken back is gone, and with it what was said about it. */
@Component
@ProcessingGroup("missed-steps-projection")
class MissedStepProjection {
    @EventHandler
    void on(DeadlineEvent event, View<MissedStep> misses) {
        switch (event) {
            case DeadlineMissed missed -> misses.put(MissedStep.of(missed));
            case LatenessEnded end -> misses.update(it -> it.ended(end));
            case DeadlineCorrected corrected -> {
                if (corrected.takenBack() == Saying.LATENESS_ENDED) misses.update(MissedStep::lateStill);
                else misses.remove();
            }
            case DeadlineSet due -> {}
            case DeadlineLifted due -> {}
            case DeadlineMet inTime -> {}
        }
    }

    @EventHandler
    void on(MissEvent event, View<MissedStep> misses) {
        switch (event) {
            case MissExplained why -> misses.update(it -> it.explained(why));
            case StepEscalated escalated -> misses.update(it -> it.escalated(escalated));
            case EscalationExpected toCome -> {}
        }
    }
}
