package guanxi.client.read.deadlines;

import guanxi.client.credit.ReceivableReading;
import guanxi.language.client.AgreementEvent;
import guanxi.language.client.AgreementEvent.AgreementCorrected;
import guanxi.language.client.AgreementEvent.AgreementDrafted;
import guanxi.language.client.AgreementEvent.AgreementEnded;
import guanxi.language.client.AgreementEvent.AgreementExpiring;
import guanxi.language.client.AgreementEvent.AgreementRenewed;
import guanxi.language.client.AgreementEvent.AgreementReturned;
import guanxi.language.client.AgreementEvent.AgreementReviewed;
import guanxi.language.client.AgreementEvent.AgreementSigned;
import guanxi.language.client.DeadlineEvent;
import guanxi.language.client.DeadlineEvent.DeadlineCorrected;
import guanxi.language.client.DeadlineEvent.DeadlineLifted;
import guanxi.language.client.DeadlineEvent.DeadlineMet;
import guanxi.language.client.DeadlineEvent.DeadlineMissed;
import guanxi.language.client.DeadlineEvent.DeadlineSet;
import guanxi.language.client.DeadlineEvent.LatenessEnded;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverAccepted;
import guanxi.language.client.HandoverEvent.HandoverCountersigned;
import guanxi.language.client.HandoverEvent.HandoverLapsed;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverEvent.HandoverRefused;
import guanxi.language.client.HandoverEvent.HandoverTookEffect;
import guanxi.language.client.HandoverEvent.HandoverWithdrawn;
import guanxi.language.client.MissEvent;
import guanxi.language.client.MissEvent.EscalationExpected;
import guanxi.language.client.MissEvent.MissExplained;
import guanxi.language.client.MissEvent.StepEscalated;
import guanxi.language.client.PoolEvent;
import guanxi.language.client.PoolEvent.PoolReturnExpected;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.client.PoolEvent.PoolReturnLifted;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.CountermeasureDone;
import guanxi.language.client.ProblemPointEvent.CountermeasureDropped;
import guanxi.language.client.ProblemPointEvent.CountermeasureOverdue;
import guanxi.language.client.ProblemPointEvent.CountermeasurePlanned;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableEvent.PaymentOverdue;
import guanxi.language.client.ReceivableEvent.PaymentReceived;
import guanxi.language.client.ReceivableEvent.PaymentWithdrawn;
import guanxi.language.client.ReceivableEvent.ReceivableRecorded;
import guanxi.language.client.ReceivableEvent.ReceivableWithdrawn;
import guanxi.language.client.Superior;
import guanxi.platform.deadline.Deadline;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the list of what is due: a case or series has as many lines as it has steps that are; an agreement has one until its end is near, a problem point and a receivable one. */
@Component
@ProcessingGroup("deadlines-projection")
class DeadlineProjection {
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration THREE_DAYS = Duration.ofDays(3);
    private static final Duration WARNING = Duration.ofDays(ReceivableReading.WARNING.getDays());

    static final ViewDefinition<Deadline> VIEW = Deadline.list(1)
            .touchedBy(DeadlineEvent.class, event -> event.of().key())
            .touchedBy(MissEvent.class, event -> event.of().key())
            .touchedBy(AgreementEvent.class, ClientDeadlines::id)
            .touchedBy(ProblemPointEvent.class, DeadlineProjection::id)
            .touchedBy(ReceivableEvent.class, DeadlineProjection::id)
            .touchedBy(HandoverEvent.class, event -> Deadline.id(ClientDeadlines.HANDOVER_DUE, handovers(event)))
            .touchedBy(PoolEvent.class, event -> Deadline.id(ClientDeadlines.POOL_RETURN_DUE, pool(event)));

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
    void on(AgreementEvent event, View<Deadline> list) {
        switch (event) {
            case AgreementDrafted drafted -> {}
            case AgreementReviewed good -> {}
            case AgreementReturned back -> {}
            case AgreementSigned signed -> expect(signed, signed.expiringAt(), list);
            case AgreementCorrected right -> expect(right, right.expiringAt(), list);
            case AgreementExpiring said -> list.remove();
            case AgreementRenewed renewed -> list.remove();
            case AgreementEnded ended -> list.remove();
        }
    }

    /** Nobody is warned of a word that is to be said: it is the warning. */
    private static void expect(AgreementEvent event, Instant at, View<Deadline> list) {
        if (at == null) list.remove();
        else
            list.put(Deadline.of(
                    ClientDeadlines.EXPIRY_NOTICE_DUE,
                    event.agreementId().toString(),
                    event.specialistId(),
                    at,
                    Duration.ZERO));
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

    /** A receivable is listed as long as something is open, until that was said to be overdue. */
    @EventHandler
    void on(ReceivableEvent event, View<Deadline> list) {
        switch (event) {
            case ReceivableRecorded told -> relist(told, told.dueAt(), list);
            case ReceivableWithdrawn gone -> list.remove();
            case PaymentReceived paid -> {
                if (paid.open().fen() == 0) list.remove();
            }
            case PaymentWithdrawn none -> relist(none, none.dueAt(), list);
            case PaymentOverdue late -> list.remove();
        }
    }

    private static void relist(ReceivableEvent of, @Nullable Instant dueAt, View<Deadline> list) {
        if (dueAt == null) return;
        list.put(Deadline.of(
                ClientDeadlines.PAYMENT_DUE, of.receivableId().toString(), of.specialistId(), dueAt, WARNING));
    }

    private static String id(ReceivableEvent event) {
        return Deadline.id(ClientDeadlines.PAYMENT_DUE, event.receivableId().toString());
    }

    /** No more than one of a client is open. */
    @EventHandler
    void on(HandoverEvent event, View<Deadline> list) {
        switch (event) {
            case HandoverCountersigned signed ->
                list.put(Deadline.of(
                        ClientDeadlines.HANDOVER_DUE, handovers(signed), signed.receiver(), signed.dueAt(), A_DAY));
            case HandoverTookEffect now -> list.remove();
            case HandoverLapsed lapsed -> list.remove();
            case HandoverProposed early -> {}
            case HandoverAccepted early -> {}
            case HandoverRefused early -> {}
            case HandoverWithdrawn early -> {}
        }
    }

    @EventHandler
    void on(PoolEvent event, View<Deadline> list) {
        switch (event) {
            case PoolReturnExpected due ->
                list.put(Deadline.oneOfSeveral(
                        Deadline.id(ClientDeadlines.POOL_RETURN_DUE, pool(due)),
                        ClientDeadlines.POOL_RETURN_DUE,
                        pool(due),
                        due.specialistId(),
                        due.dueAt(),
                        due.warnAt()));
            case PoolReturnLifted none -> list.remove();
            case PoolReturnFellDue done -> list.remove();
        }
    }

    private static String pool(PoolEvent event) {
        return "pool-" + event.clientId().number();
    }

    private static String handovers(HandoverEvent event) {
        return "handovers-" + event.clientId().number();
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
