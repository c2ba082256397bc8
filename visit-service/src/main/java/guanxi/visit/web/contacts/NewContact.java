package guanxi.visit.web.contacts;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.contact.ContactCommand.PlanContact;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contact of the contact plan as it is told, with what came of it until then. */
record NewContact(
        @Nullable PlannedContactId contactId,
        ColleagueId specialistId,
        ClientId clientId,
        Instant plannedAt,
        String purpose,
        String place,
        @Nullable String contactPerson,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate cancelledOn,
        @Nullable String reason) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewContact checked(Caller caller, DepartmentTime time) {
        return new NewContact(
                Fields.orFresh(contactId, caller, PlannedContactId::new),
                Fields.required(specialistId, "specialistId"),
                Fields.required(clientId, "clientId"),
                Fields.required(plannedAt, "plannedAt"),
                Fields.required(purpose, "purpose"),
                Fields.required(place, "place"),
                contactPerson == null ? null : Fields.one(contactPerson, "contactPerson"),
                madeOn == null ? null : Fields.happened(madeOn, time, "madeOn"),
                cancelledOn == null ? null : Fields.happened(cancelledOn, time, "cancelledOn"),
                Fields.optionalText(reason, "reason"));
    }

    PlanContact command() {
        var person = contactPerson == null ? null : Person.ofClient(clientId, contactPerson);
        var intent = new ContactIntent(clientId, plannedAt, purpose, place, person);
        return new PlanContact(contactId, specialistId, intent, madeOn, cancelledOn, reason);
    }
}
