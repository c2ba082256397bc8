package guanxi.client.write.cases;

import guanxi.client.standards.ToldCases;
import guanxi.client.write.References;
import guanxi.client.write.cases.CaseCommand.MakeEntry;
import guanxi.client.write.cases.CaseCommand.OpenCase;
import guanxi.client.write.cases.CaseCommand.RecordCase;
import guanxi.client.write.cases.CaseCommand.RecordEntry;
import guanxi.client.write.cases.CaseCommand.WithdrawCase;
import guanxi.client.write.cases.CaseCommand.WithdrawEntry;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEntry.Kind;
import guanxi.language.client.CaseEvent;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * A call that came in and all that happened in its case (S1, S2, S5): in one, so that an entry finds here what it refers to. What was
 * withdrawn goes on being known, and so do references to it.
 */
@Aggregate
class ServiceCase extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private CaseSoFar soFar = CaseSoFar.NOTHING;
    private final CaseEntries entries = new CaseEntries();

    ServiceCase() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RecordCase command,
            Actor actor,
            References references,
            NamedCases cases,
            Persons persons,
            DepartmentTime time) {
        Call call = command.call();
        actor.mustReach(call.agent());
        CallRules.mustBeSound(call);
        references.mustKnow(call.clientId());
        references.mustKnow(call.agent(), "agent");
        if (call.reComplaintOf() != null) CallRules.mustFollow(cases.mustFind(call.reComplaintOf()), call);
        boolean known = soFar.isTold();
        var outcome = said(soFar.newsOf(command, persons, time));
        return known ? outcome.amending() : outcome;
    }

    /** Told again, its call ended when that was told first. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            OpenCase command,
            Actor actor,
            References references,
            NamedCases cases,
            Persons persons,
            DepartmentTime time) {
        var call = soFar.isTold() ? command.call().endedAt(soFar.opened().endedAt()) : command.call();
        return handle(new RecordCase(command.caseId(), call, null), actor, references, cases, persons, time);
    }

    @CommandHandler
    Outcome handle(WithdrawCase command, Actor actor, DepartmentTime time) {
        actor.mustReach(ToldCases.holder(soFar.told()));
        if (soFar.withdrawn() != null) return unchanged();
        return changed(soFar.withdrawn(command.reason(), time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordEntry command, Actor actor, References references, Persons persons, DepartmentTime time) {
        CaseEntry entry = command.entry();
        if (soFar.isTold()) Recording.mustBeAllowed(actor, entry.kind(), soFar.told());
        EntryRules.mustBeSound(entry);
        if (entry.kind() == Kind.HANDED_OVER) references.mustKnow(new ColleagueId(entry.to()), EntryCell.TO.field());
        if (!soFar.isTold()) throw NamedCases.unknown(command.caseId(), "caseId");
        EntryRules.mustBeOf(soFar.opened(), entry);
        boolean known = entries.has(command.entryId());
        var outcome = said(entries.newsOf(command, soFar.opened(), persons, time));
        return known ? outcome.amending() : outcome;
    }

    /** Told again, it happened when it was told first. */
    @CommandHandler
    Outcome handle(MakeEntry command, Actor actor, References references, Persons persons, DepartmentTime time) {
        return handle(entries.made(command), actor, references, persons, time);
    }

    @CommandHandler
    Outcome handle(WithdrawEntry command, Actor actor, DepartmentTime time) {
        actor.mustReach(ToldCases.holder(soFar.told()));
        if (entries.known(command.entryId()).withdrawn() != null) return unchanged();
        return changed(CaseEntries.withdrawn(command.entryId(), command.reason(), soFar.opened(), time));
    }

    @EventSourcingHandler
    void on(CaseEvent event) {
        id = CaseCommand.id(event.caseId());
        soFar = soFar.after(event);
        entries.after(event);
    }
}
