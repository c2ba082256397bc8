package guanxi.client.read.deadlines;

import guanxi.language.client.AgreementEvent;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.Superior;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of what is due: a case or series has as many lines as it has steps that are; an agreement has one until its end is near, a
 * problem point, a receivable, a client's handover and its return to the pool have one each.
 */
@Component
@ProcessingGroup("deadlines-projection")
class DeadlineProjection {
    private static final Duration THREE_DAYS = Duration.ofDays(3);

    static final ViewDefinition<Deadline> VIEW = Deadline.list(1)
            .touchedBy(DeadlineEvent.class, event -> event.of().key())
            .touchedBy(MissEvent.class, event -> event.of().key())
            .touchedBy(AgreementEvent.class, ClientDeadlines::id)
            .touchedBy(ProblemPointEvent.class, DeadlineProjection::id)
            .touchedBy(ReceivableEvent.class, PaperDeadlines::id)
            .touchedBy(HandoverEvent.class, OwnerDeadlines::id)
            .touchedBy(PoolEvent.class, OwnerDeadlines::id);

    @EventHandler
    void on(DeadlineEvent event, View<Deadline> list) {
        switch (event) {
            case DeadlineSet set -> list.put(line(set));
            case DeadlineLifted lifted -> list.remove();
            case DeadlineMet met -> list.remove();
            case DeadlineMissed missed -> list.remove();
            case LatenessEnded ended -> list.remove();
            case DeadlineCorrected corrected -> list.remove();
        }
    }

    @EventHandler
    void on(MissEvent event, View<Deadline> list) {
        switch (event) {
            case EscalationExpected expected -> list.put(line(expected));
            case StepEscalated escalated when escalated.to() == Superior.MANAGER -> list.remove();
            case StepEscalated toTheSupervisor -> {}
            case MissExplained why -> {}
        }
    }

    private static Deadline line(EscalationExpected expected) {
        return Deadline.oneOfSeveral(
                expected.of().key(),
                ClientDeadlines.ESCALATION_DUE,
                expected.of().subject(),
                expected.specialistId(),
                expected.dueAt(),
                expected.occurredAt());
    }

    @EventHandler
    void on(ProblemPointEvent event, View<Deadline> list) {
        switch (event) {
            case ProblemPointIdentified told -> {}
            case CountermeasurePlanned planned ->
                list.put(Deadline.of(
                        ClientDeadlines.COUNTERMEASURE_DUE,
                        planned.problemPointId().toString(),
                        planned.countermeasure().owner(),
                        planned.dueAt(),
                        THREE_DAYS));
            case CountermeasureDone done -> list.remove();
            case CountermeasureDropped dropped -> list.remove();
            case CountermeasureOverdue late -> list.remove();
        }
    }

    private static String id(ProblemPointEvent event) {
        return Deadline.id(
                ClientDeadlines.COUNTERMEASURE_DUE, event.problemPointId().toString());
    }

    @EventHandler
    void on(AgreementEvent event, View<Deadline> list) {
        PaperDeadlines.after(event, list);
    }

    @EventHandler
    void on(ReceivableEvent event, View<Deadline> list) {
        PaperDeadlines.after(event, list);
    }

    @EventHandler
    void on(HandoverEvent event, View<Deadline> list) {
        OwnerDeadlines.after(event, list);
    }

    @EventHandler
    void on(PoolEvent event, View<Deadline> list) {
        OwnerDeadlines.after(event, list);
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
