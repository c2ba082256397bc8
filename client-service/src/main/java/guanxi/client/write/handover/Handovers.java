package guanxi.client.write.handover;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.client.write.References;
import guanxi.client.write.handover.HandoverCommand.AcceptHandover;
import guanxi.client.write.handover.HandoverCommand.CountersignHandover;
import guanxi.client.write.handover.HandoverCommand.EffectHandover;
import guanxi.client.write.handover.HandoverCommand.ProposeHandover;
import guanxi.client.write.handover.HandoverCommand.RefuseHandover;
import guanxi.client.write.handover.HandoverCommand.WithdrawHandover;
import guanxi.language.client.HandoverEvent;
import guanxi.language.client.HandoverEvent.HandoverProposed;
import guanxi.language.client.HandoverId;
import guanxi.language.client.HandoverState;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The handovers of a client: in one, so that of two that are proposed at the same moment one is open and the other is refused. */
@Aggregate
class Handovers extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private final Map<HandoverId, HandoverSoFar> byNumber = new LinkedHashMap<>();

    Handovers() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(ProposeHandover command, Actor actor, Estate estate, References references, DepartmentTime time) {
        var known = byNumber.get(command.handoverId());
        if (known != null) {
            actor.mustReach(known.formerOwner());
            known.mustSay(command);
            return unchanged();
        }
        ColleagueId owner = estate.mustHaveOwner(command.clientId());
        actor.mustReach(owner);
        ProposalRules.mustBeSound(command, owner, references, time);
        ProposalRules.mustBeOf(command, estate);
        byNumber.values().stream()
                .filter(one -> one.state().isOpen())
                .findFirst()
                .ifPresent(open -> {
                    throw ProposalRules.anotherIsOpen(open);
                });
        return changed(new HandoverProposed(
                command.handoverId(),
                command.clientId(),
                owner,
                command.receiver(),
                command.from(),
                command.reason(),
                estate.inventory(command.clientId(), owner, time.now()),
                Signing.signer(actor),
                time.now()));
    }

    @CommandHandler
    Outcome handle(AcceptHandover command, Actor actor, DepartmentTime time) {
        var known = mustFind(command);
        known.mustConcern(actor);
        require(
                known.isReceiver(actor),
                HandoverRule.ONLY_THE_RECEIVER_ACCEPTS,
                "Only " + known.receiver().number() + ", who is to answer for this client, accepts it.");
        if (known.wasCountersigned() || known.isAny(HandoverState.ACCEPTED)) return unchanged();
        known.mustBeOpen(HandoverState.PROPOSED);
        return changed(Signing.of(known, actor, time).accepted());
    }

    @CommandHandler
    Outcome handle(RefuseHandover command, Actor actor, DepartmentTime time) {
        var known = mustFind(command);
        known.mustConcern(actor);
        require(
                known.isReceiver(actor) || known.isSuperior(actor),
                HandoverRule.ONLY_RECEIVER_OR_SUPERIOR_REFUSES,
                "A handover is refused by its receiver, or by supervisor or manager of the former owner.");
        if (known.isAny(HandoverState.REFUSED)) return unchanged();
        known.mustBeOpen(HandoverState.PROPOSED, HandoverState.ACCEPTED);
        return changed(Signing.of(known, actor, time).refused(command.reason()));
    }

    /** What all have signed takes effect at once if its day has begun; else the clock orders it then. */
    @CommandHandler
    Outcome handle(CountersignHandover command, Actor actor, Estate estate, DepartmentTime time) {
        var known = mustFind(command);
        actor.mustReach(known.formerOwner());
        if (known.wasCountersigned()) return unchanged();
        known.mustBeOpen(HandoverState.PROPOSED, HandoverState.ACCEPTED);
        Signing.mustBeNext(known, actor, estate);
        return changed(Signing.of(known, actor, time).countersigned(), () -> effects(estate, time));
    }

    @CommandHandler
    Outcome handle(WithdrawHandover command, Actor actor, DepartmentTime time) {
        var known = mustFind(command);
        actor.mustReach(known.formerOwner());
        require(
                Signing.signer(actor).equals(known.proposed().by()),
                HandoverRule.ONLY_WHO_PROPOSED_IT_WITHDRAWS,
                "Only " + known.proposed().by() + ", who proposed this handover, withdraws it.");
        if (known.isAny(HandoverState.WITHDRAWN)) return unchanged();
        known.mustBeOpen(HandoverState.PROPOSED, HandoverState.ACCEPTED);
        return changed(Signing.of(known, actor, time).withdrawn(command.reason()));
    }

    @CommandHandler
    Outcome handle(EffectHandover command, Estate estate, DepartmentTime time) {
        return said(effects(estate, time));
    }

    private List<HandoverEvent> effects(Estate estate, DepartmentTime time) {
        return byNumber.values().stream()
                .filter(one -> one.isDue(time.now()))
                .map(due -> Signing.effect(due, estate, time))
                .toList();
    }

    private HandoverSoFar mustFind(HandoverCommand.ToOne command) {
        var known = byNumber.get(command.handoverId());
        if (known == null) throw HandoverSoFar.unknown(command);
        return known;
    }

    @EventSourcingHandler
    void on(HandoverEvent event) {
        id = HandoverCommand.id(event.clientId());
        byNumber.compute(
                event.handoverId(),
                (number, known) ->
                        event instanceof HandoverProposed first ? HandoverSoFar.of(first) : known.after(event));
    }
}
