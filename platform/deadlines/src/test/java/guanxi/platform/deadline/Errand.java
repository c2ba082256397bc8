package guanxi.platform.deadline;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The least that has a deadline: something to be done by a time. One whose name begins with {@code bad} cannot be missed. */
@AggregateRoot
class Errand extends DecidingAggregate {
    static final String WHAT = "errand-due";
    static final ViewDefinition<Deadline> LIST =
            Deadline.list(1).touchedBy(ErrandEvent.class, e -> Deadline.id(WHAT, e.errand()));

    record Ask(@TargetAggregateIdentifier String errand, Instant dueAt) {}

    record Do(@TargetAggregateIdentifier String errand) {}

    record Miss(@TargetAggregateIdentifier String errand) {}

    sealed interface ErrandEvent {
        String errand();
    }

    record Asked(String errand, Instant dueAt) implements ErrandEvent {}

    record Done(String errand) implements ErrandEvent {}

    record Missed(String errand) implements ErrandEvent {}

    @AggregateIdentifier
    private String id;

    private Instant dueAt;
    private boolean ended;

    Errand() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(Ask command) {
        return changed(new Asked(command.errand(), command.dueAt()));
    }

    @CommandHandler
    Outcome handle(Do command) {
        return ended ? unchanged() : changed(new Done(id));
    }

    @CommandHandler
    Outcome handle(Miss command, DepartmentTime time) {
        if (id.startsWith("bad")) throw new IllegalStateException("bad");
        return ended || !time.now().isAfter(dueAt) ? unchanged() : changed(new Missed(id));
    }

    @EventSourcingHandler
    void on(Asked event) {
        id = event.errand();
        dueAt = event.dueAt();
    }

    @EventSourcingHandler
    void on(Done event) {
        ended = true;
    }

    @EventSourcingHandler
    void on(Missed event) {
        ended = true;
    }

    @ProcessingGroup("deadlines-projection")
    static final class ErrandProjection {
        @EventHandler
        void on(Asked event, View<Deadline> list) {
            list.put(Deadline.of(WHAT, event.errand(), new ColleagueId("S001"), event.dueAt(), Duration.ofMinutes(10)));
        }

        @EventHandler
        void on(Done event, View<Deadline> list) {
            list.remove();
        }

        @EventHandler
        void on(Missed event, View<Deadline> list) {
            list.remove();
        }
    }
}
