package guanxi.client.write.need;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.References;
import guanxi.client.write.need.NeedCommand.AnalyseNeed;
import guanxi.client.write.need.NeedCommand.ReviseNeed;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedEvent.NeedAnalysed;
import guanxi.language.client.NeedId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
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

/** What a client needs (F-5), version after version; none is overwritten, so that it can be asked what was thought on any day. */
@Aggregate
class Need extends DecidingAggregate {
    @AggregateIdentifier
    private NeedId id;

    private ClientId client;
    private final List<ToldVersion> versions = new ArrayList<>();

    Need() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(AnalyseNeed command, Actor actor, References references, DepartmentTime time) {
        references.mustReachOwner(command.clientId(), actor);
        if (client != null) references.mustReachOwner(client, actor);
        requireSame("This need", "clientId", client, command.clientId());
        var told = new ToldVersion(command.specialistId(), command.analysis());
        told.mustBeSound(actor, references);
        return tell(command.needId(), command.clientId(), command.version(), told, references, time);
    }

    @CommandHandler
    Outcome handle(ReviseNeed command, Actor actor, References references, DepartmentTime time) {
        references.mustReachOwner(client, actor);
        var told = new ToldVersion(command.specialistId(), command.analysis());
        told.mustBeSound(actor, references);
        return tell(id, client, command.version(), told, references, time);
    }

    private Outcome tell(
            NeedId need, ClientId of, int version, ToldVersion told, References references, DepartmentTime time) {
        if (version <= versions.size()) {
            versions.get(version - 1).mustBe(told);
            return unchanged();
        }
        mustFollow(version);
        if (!versions.isEmpty()) versions.getLast().mustPrecede(told);
        var analysis = told.analysis();
        references.mustBeThere(told.specialistId(), analysis.analysedOn());
        return changed(new NeedAnalysed(
                need, of, told.specialistId(), version, analysis, time.startOf(analysis.analysedOn())));
    }

    private void mustFollow(int version) {
        int next = versions.size() + 1;
        if (version == next) return;
        throw new CommandRejected(
                NeedRule.A_VERSION_FOLLOWS_THE_LAST,
                "The next version of this need is " + next + ", not " + version + ".",
                "version",
                String.valueOf(version));
    }

    @EventSourcingHandler
    void on(NeedAnalysed event) {
        id = event.needId();
        client = event.clientId();
        versions.add(new ToldVersion(event.specialistId(), event.analysis()));
    }
}
