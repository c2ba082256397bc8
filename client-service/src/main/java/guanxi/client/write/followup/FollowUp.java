package guanxi.client.write.followup;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.cases.NamedCases;
import guanxi.client.write.followup.FollowUpCommand.CancelFollowUp;
import guanxi.client.write.followup.FollowUpCommand.CloseFollowUp;
import guanxi.client.write.followup.FollowUpCommand.Closing;
import guanxi.client.write.followup.FollowUpCommand.FollowRating;
import guanxi.client.write.followup.FollowUpCommand.RateAgain;
import guanxi.language.client.FollowUpEvent;
import guanxi.language.client.FollowUpEvent.FollowUpCancelled;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpEvent.RatedAgain;
import guanxi.language.client.FollowUpId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/**
 * What is done about a client who was called back and was dissatisfied (D-M-B4). It is no case: a case is a call that came in, and figures
 * count calls. If he complains, that is a call, whose case closes this.
 */
@Aggregate
class FollowUp extends DecidingAggregate {
    /** The worse two of five: of whoever says 3 it is not known that he is dissatisfied. */
    static final int DISSATISFIED = 2;

    /** Of a rating that nobody follows up, so that there is no record of it either. */
    private static final Outcome NOTHING_EVER = new Outcome(-1, false);

    @AggregateIdentifier
    private FollowUpId id;

    private FollowUpOpened opened;
    private Integer second;
    private Closing closing;
    private boolean cancelled;

    FollowUp() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(FollowRating command, WorkingDays days, DepartmentTime time) {
        if (command.rating().satisfaction() > DISSATISFIED) return NOTHING_EVER;
        if (opened != null) return unchanged();
        Instant now = time.now();
        return changed(new FollowUpOpened(
                command.followUpId(),
                command.clientId(),
                command.agent(),
                command.rating(),
                endOf(days.after(time.dateOf(now)), time),
                now));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(CancelFollowUp command, DepartmentTime time) {
        if (opened == null) return NOTHING_EVER;
        if (cancelled) return unchanged();
        return changed(new FollowUpCancelled(id, opened.clientId(), opened.specialistId(), time.now()));
    }

    @CommandHandler
    Outcome handle(RateAgain command, Actor actor, DepartmentTime time) {
        actor.mustReach(opened.specialistId());
        requireSame("The second rating", "satisfaction", second, command.satisfaction());
        if (second != null) return unchanged();
        mustStand();
        return changed(
                new RatedAgain(id, opened.clientId(), opened.specialistId(), command.satisfaction(), time.now()));
    }

    @CommandHandler
    Outcome handle(CloseFollowUp command, Actor actor, NamedCases cases, DepartmentTime time) {
        actor.mustReach(opened.specialistId());
        var told = command.closing();
        requireSame("This follow-up", closing, told);
        if (closing != null) return unchanged();
        mustStand();
        if (told.complaint() != null) ComplaintRules.mustComeOf(opened, told.complaint(), cases);
        return changed(new FollowUpClosed(
                id, opened.clientId(), opened.specialistId(), told.done(), told.complaint(), time.now()));
    }

    private void mustStand() {
        require(
                !cancelled,
                FollowUpRule.A_CANCELLED_FOLLOW_UP_STAYS_CANCELLED,
                "The rating was withdrawn, so there is nothing to be followed up.");
    }

    private static Instant endOf(LocalDate day, DepartmentTime time) {
        return time.startOf(day.plusDays(1)).minusSeconds(1);
    }

    @EventSourcingHandler
    void on(FollowUpEvent event) {
        id = event.followUpId();
        switch (event) {
            case FollowUpOpened now -> opened = now;
            case RatedAgain rated -> second = rated.satisfaction();
            case FollowUpClosed done -> closing = new Closing(done.done(), done.complaint());
            case FollowUpCancelled none -> cancelled = true;
        }
    }
}
