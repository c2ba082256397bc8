package guanxi.visit.write.norm;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.norm.NormCommand.PublishNorms;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The norms of client visits, version by version. A version is never changed; what was wrong is put right by the next one. */
@Aggregate
class VisitNorms extends DecidingAggregate {
    static final String ID = "norms";

    @AggregateIdentifier
    private String id;

    private NormVersion newest = NormVersion.BUILT_IN;

    VisitNorms() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PublishNorms command, DepartmentTime time) {
        require(
                command.opens().isBefore(command.closes()),
                VisitRule.VISITING_HOURS_CLOSE_AFTER_THEY_OPEN,
                "Visiting hours close after they open.");
        var next = new NormVersion(newest.version() + 1, command.validFrom(), command.opens(), command.closes());
        if (next.saysTheSameAs(newest)) return unchanged();
        return changed(new NormsPublished(next, time.now()));
    }

    @EventSourcingHandler
    void on(NormsPublished event) {
        id = ID;
        newest = event.norms();
    }
}
