package guanxi.visit.read.contacts;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactEvent;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A contact of the contact plan as it stands now.
 *
 * @param on the local date for which it is planned
 * @param madeOn absent until it is said to be made
 * @param cancelledOn absent as long as it stands
 */
public record ContactEntry(
        PlannedContactId contactId,
        ColleagueId specialistId,
        LocalDate on,
        @JsonUnwrapped ContactIntent intent,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate cancelledOn) {
    public static final ViewDefinition<ContactEntry> VIEW = view(
                    "contacts", 1, ContactEntry.class, c -> c.contactId().number())
            .foundBy("on")
            .foundBy("specialistId", "on")
            .touchedBy(PlannedContactEvent.class, e -> e.contactId().number());

    ContactEntry with(ContactIntent whole) {
        return new ContactEntry(contactId, specialistId, on, whole, madeOn, cancelledOn);
    }

    ContactEntry made(LocalDate day) {
        return new ContactEntry(contactId, specialistId, on, intent, day, cancelledOn);
    }

    ContactEntry cancelled(LocalDate day) {
        return new ContactEntry(contactId, specialistId, on, intent, madeOn, day);
    }

    public boolean isCancelled(AsOf asOf) {
        return cancelledOn != null && asOf.sees(cancelledOn);
    }
}
