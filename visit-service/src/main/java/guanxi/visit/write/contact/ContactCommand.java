package guanxi.visit.write.contact;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.decision.DepartmentTime;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a contact of the contact plan. */
public sealed interface ContactCommand {

    /**
     * A contact as the form has it, and what came of it until then.
     *
     * @param madeOn absent if it was not made
     * @param cancelledOn absent if nobody called it off
     */
    record PlanContact(
            @TargetAggregateIdentifier PlannedContactId contactId,
            ColleagueId specialistId,
            ContactIntent intent,
            LocalDate madeOn,
            LocalDate cancelledOn,
            String reason)
            implements ContactCommand {
        PlannedContactEvent planned(DepartmentTime time) {
            return new ContactPlanned(contactId, specialistId, time.dateOf(intent.plannedAt()), intent, time.now());
        }

        PlannedContactEvent filled(ContactIntent whole, DepartmentTime time) {
            return new ContactFilled(contactId, specialistId, whole, time.now());
        }

        MakeContact made() {
            return new MakeContact(contactId, madeOn);
        }

        CancelContact cancelled() {
            return new CancelContact(contactId, cancelledOn, reason);
        }
    }

    /** @param on absent for today */
    record MakeContact(@TargetAggregateIdentifier PlannedContactId contactId, LocalDate on) implements ContactCommand {
        PlannedContactEvent made(ColleagueId specialist, ClientId client, DepartmentTime time) {
            var day = dayOr(on, time);
            return new ContactMade(contactId, specialist, client, day, time.startOf(day));
        }
    }

    /** @param on absent for today */
    record CancelContact(@TargetAggregateIdentifier PlannedContactId contactId, LocalDate on, String reason)
            implements ContactCommand {
        PlannedContactEvent cancelled(ColleagueId specialist, ClientId client, DepartmentTime time) {
            var day = dayOr(on, time);
            return new ContactCancelled(contactId, specialist, client, day, reason, time.startOf(day));
        }
    }

    private static LocalDate dayOr(LocalDate stated, DepartmentTime time) {
        return stated == null ? time.dateOf(time.now()) : stated;
    }
}
