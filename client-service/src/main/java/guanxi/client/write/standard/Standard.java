package guanxi.client.write.standard;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.standards.Seconds;
import guanxi.client.write.standard.StandardCommand.PublishStandard;
import guanxi.client.write.standard.StandardCommand.RecordStandard;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.client.StandardVersion;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A service standard, version by version, by their numbers. A version is never changed; what was wrong is put right by the next one. */
@Aggregate
class Standard extends DecidingAggregate {
    private static final String WHAT = "This version";

    @AggregateIdentifier
    private String id;

    private final Map<Integer, StandardVersion> versions = new HashMap<>();

    Standard() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(RecordStandard command, DepartmentTime time) {
        var edited = command.edited();
        var whole = VersionRules.sound(edited, command.publishedAt(), time);
        var known = versions.get(edited.version());
        if (known == null) return changed(new StandardPublished(whole, command.publishedAt()));
        edited.limits()
                .forEach((step, limit) -> requireSame(
                        WHAT, VersionRules.field(step), known.limits().get(step), limit));
        requireSame(WHAT, known, edited.over(known, command.publishedAt()));
        return unchanged();
    }

    /** Told again, it was published when it was told first. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PublishStandard command, DepartmentTime time) {
        var known = versions.get(command.edited().version());
        var at = known == null ? Seconds.whole(time.now()) : known.publishedAt();
        return handle(command.publishedAt(at), time);
    }

    @EventSourcingHandler
    void on(StandardPublished event) {
        id = StandardCommand.id(event.published().standard());
        versions.put(event.published().version(), event.published());
    }
}
