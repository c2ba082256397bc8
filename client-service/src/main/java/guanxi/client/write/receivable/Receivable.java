package guanxi.client.write.receivable;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.receivable.ReceivableCommand.MissPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawPayment;
import guanxi.client.write.receivable.ReceivableCommand.WithdrawReceivable;
import guanxi.language.client.ReceivableEvent;
import guanxi.language.client.ReceivableId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** What a client owes for a delivery, with what he paid of it (D-M-B10). It is the affair of who owns the client. */
@Aggregate
class Receivable extends DecidingAggregate {
    @AggregateIdentifier
    private ReceivableId id;

    private ReceivableSoFar soFar = ReceivableSoFar.NOTHING;

    Receivable() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordReceivable command, Actor actor, Debtors debtors, DepartmentTime time) {
        var owner = debtors.mustKnowOwnerOf(command.clientId());
        actor.mustReach(owner);
        ReceivableRules.mustBeSound(command);
        boolean known = soFar.isTold();
        if (known) soFar.mustAgreeWith(command);
        else if (command.purchaseId() != null) debtors.mustBeBoughtBy(command.clientId(), command.purchaseId());
        var of = new ReceivableNews(command.receivableId(), command.clientId(), owner, time);
        var news = new ArrayList<ReceivableEvent>();
        if (!known) news.add(of.recorded(command));
        if (command.withdrawn() != null && soFar.withdrawn() == null) {
            soFar.mustHaveNoPayments();
            news.add(of.withdrawn(command.withdrawn()));
        }
        var outcome = said(news);
        return known ? outcome.amending() : outcome;
    }

    @CommandHandler
    Outcome handle(WithdrawReceivable command, Actor actor, Debtors debtors, DepartmentTime time) {
        var news = news(actor, debtors, time);
        if (!soFar.stands()) return unchanged();
        soFar.mustHaveNoPayments();
        return changed(news.withdrawn(command.reason()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordPayment command, Actor actor, Debtors debtors, DepartmentTime time) {
        if (!soFar.isTold()) throw ReceivableRules.unknown(command.receivableId());
        var news = news(actor, debtors, time);
        ReceivableRules.mustBeAboveZero(command.amount());
        var known = soFar.payments().get(command.paymentId());
        if (known == null) return receive(command, news);
        known.mustAgreeWith(command);
        if (command.withdrawn() == null || !known.stands()) return unchanged();
        return changed(news.withdrawn(command.paymentId(), soFar, command.withdrawn()))
                .amending();
    }

    @CommandHandler
    Outcome handle(WithdrawPayment command, Actor actor, Debtors debtors, DepartmentTime time) {
        var news = news(actor, debtors, time);
        var known = soFar.payments().get(command.paymentId());
        require(known != null, CommonRule.NOT_FOUND, "There is no payment " + command.paymentId() + " of this.");
        if (!known.stands()) return unchanged();
        return changed(news.withdrawn(command.paymentId(), soFar, command.reason()));
    }

    /** The clock's, who reaches all. */
    @CommandHandler
    Outcome handle(MissPayment command, Debtors debtors, DepartmentTime time) {
        return soFar.isMissed(time.now()) ? changed(news(debtors, time).overdue(soFar)) : unchanged();
    }

    private Outcome receive(RecordPayment command, ReceivableNews news) {
        require(
                soFar.stands(),
                ReceivableRule.A_WITHDRAWN_RECEIVABLE_STAYS_WITHDRAWN,
                "This receivable was withdrawn; nothing is paid of it.");
        ReceivableRules.mustNotBeMoreThan(soFar.open(), command.amount());
        var received = news.received(command, soFar.open());
        if (command.withdrawn() == null) return changed(received);
        return changed(received, () -> List.of(news.withdrawn(command.paymentId(), soFar, command.withdrawn())));
    }

    private ReceivableNews news(Actor actor, Debtors debtors, DepartmentTime time) {
        var news = news(debtors, time);
        actor.mustReach(news.owner());
        return news;
    }

    private ReceivableNews news(Debtors debtors, DepartmentTime time) {
        var client = soFar.recorded().clientId();
        return new ReceivableNews(id, client, debtors.mustKnowOwnerOf(client), time);
    }

    @EventSourcingHandler
    void on(ReceivableEvent event) {
        id = event.receivableId();
        soFar = soFar.after(event);
    }
}
