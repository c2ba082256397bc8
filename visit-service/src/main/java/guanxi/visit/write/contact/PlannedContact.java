package guanxi.visit.write.contact;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.visit.write.Filling;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.contact.ContactCommand.CancelContact;
import guanxi.visit.write.contact.ContactCommand.MakeContact;
import guanxi.visit.write.contact.ContactCommand.PlanContact;
import java.time.LocalDate;
import java.util.ArrayList;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A contact that is planned with a client (F-7), and then made or called off, never both. */
@Aggregate
class PlannedContact extends DecidingAggregate {
    private static final String WHAT = "This contact";

    @AggregateIdentifier
    private PlannedContactId id;

    private ColleagueId specialist;
    private ContactIntent intent;
    private LocalDate madeOn;
    private LocalDate cancelledOn;
    private String reason;

    PlannedContact() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PlanContact command, Actor actor, References references, Persons persons, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        check(command);
        references.mustKnow(command.specialistId());
        references.mustKnow(command.intent().clientId());
        requireSame(WHAT, "specialistId", specialist, command.specialistId());
        var news = new ArrayList<PlannedContactEvent>();
        boolean isKnown = intent != null;
        if (isKnown) {
            var filled = filled(command.intent(), persons);
            if (!filled.equals(intent)) news.add(command.filled(filled, time));
        } else {
            news.add(command.planned(time));
        }
        if (command.madeOn() != null && isNews(command.made()))
            news.add(
                    command.made().made(command.specialistId(), command.intent().clientId(), time));
        if (command.cancelledOn() != null && isNews(command.cancelled()))
            news.add(command.cancelled()
                    .cancelled(command.specialistId(), command.intent().clientId(), time));
        return isKnown ? said(news).amending() : said(news);
    }

    @CommandHandler
    Outcome handle(MakeContact command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (!isNews(command)) return unchanged();
        return changed(command.made(specialist, intent.clientId(), time));
    }

    @CommandHandler
    Outcome handle(CancelContact command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        if (!isNews(command)) return unchanged();
        return changed(command.cancelled(specialist, intent.clientId(), time));
    }

    private static void check(PlanContact told) {
        mustNotBeBoth(told.madeOn() != null && told.cancelledOn() != null);
        if (told.cancelledOn() != null && told.reason() == null)
            throw new CommandRejected(
                    VisitRule.REASON_MISSING, "It is not said why this was called off; say it.", "reason");
    }

    private static void mustNotBeBoth(boolean both) {
        require(!both, VisitRule.CANCELLED_AND_MADE, "A contact was made or called off, not both.");
    }

    private boolean isNews(MakeContact told) {
        if (madeOn == null) {
            mustNotBeBoth(cancelledOn != null);
            return true;
        }
        if (told.on() != null) requireSame(WHAT, "madeOn", madeOn, told.on());
        return false;
    }

    private boolean isNews(CancelContact told) {
        if (cancelledOn == null) {
            mustNotBeBoth(madeOn != null);
            return true;
        }
        if (told.on() != null) requireSame(WHAT, "cancelledOn", cancelledOn, told.on());
        requireSame(WHAT, "reason", reason, told.reason());
        return false;
    }

    /** Who was erased is not named by whoever tells it again. */
    private ContactIntent filled(ContactIntent told, Persons persons) {
        var known = intent.contactPerson();
        boolean erased = known != null && known.name() == null && told.contactPerson() != null;
        var heard = erased ? told.with(persons.asRemembered(told.contactPerson())) : told;
        var filled = intent.with(Filling.of(known, heard.contactPerson()));
        requireSame(WHAT, filled, heard.with(Filling.of(heard.contactPerson(), known)));
        return filled;
    }

    @EventSourcingHandler
    void on(PlannedContactEvent event) {
        id = event.contactId();
        specialist = event.specialistId();
        switch (event) {
            case ContactPlanned planned -> intent = planned.intent();
            case ContactFilled filled -> intent = filled.intent();
            case ContactMade made -> madeOn = made.on();
            case ContactCancelled cancelled -> {
                cancelledOn = cancelled.on();
                reason = cancelled.reason();
            }
        }
    }
}
