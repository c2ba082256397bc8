package guanxi.visit.query.contacts;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlannedContactId;
import guanxi.visit.read.clients.ClientFileEntry;
import guanxi.visit.read.contacts.ContactEntry;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contact plan (F-7): a contact, or a visit that the monthly plan names.
 *
 * @param no counted over all that was asked for
 * @param contactId absent of the monthly plan's, as are its time, its place and whom it is with
 * @param person whom to talk to first, as the client's file says
 * @param contactPerson whom the contact is with, if that was said
 * @param groups parties to meet, of the monthly plan's
 */
@RecordBuilder
public record ContactPlanItem(
        int no,
        ColleagueId specialistId,
        Source source,
        @Nullable PlannedContactId contactId,
        ClientId clientId,
        @Nullable String clientName,
        @Nullable String address,
        @Nullable Person person,
        @Nullable Person contactPerson,
        LocalDate date,
        @Nullable Instant plannedAt,
        String purpose,
        @Nullable String place,
        @Nullable Integer groups,
        ContactStatus status)
        implements ContactPlanItemBuilder.With {
    /** By day; on a day contacts first, by their time, then what the monthly plan names. */
    static final Comparator<ContactPlanItem> ORDER = Comparator.comparing(ContactPlanItem::date)
            .thenComparing(ContactPlanItem::source)
            .thenComparing(ContactPlanItem::plannedAt, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(item -> item.clientId().number())
            .thenComparing(
                    item -> item.contactId() == null ? "" : item.contactId().number())
            .thenComparing(item -> item.specialistId().number());

    /** Where it is from. */
    public enum Source {
        CONTACT,
        /** A visit of the monthly plan that counts. */
        PLAN
    }

    static ContactPlanItem of(ContactEntry contact, ContactStatus status) {
        var intent = contact.intent();
        return ContactPlanItemBuilder.builder()
                .specialistId(contact.specialistId())
                .source(Source.CONTACT)
                .contactId(contact.contactId())
                .clientId(intent.clientId())
                .contactPerson(intent.contactPerson())
                .date(contact.on())
                .plannedAt(intent.plannedAt())
                .purpose(intent.purpose())
                .place(intent.place())
                .status(status)
                .build();
    }

    static ContactPlanItem of(ColleagueId specialist, PlanLine line, ContactStatus status) {
        return ContactPlanItemBuilder.builder()
                .specialistId(specialist)
                .source(Source.PLAN)
                .clientId(line.clientId())
                .date(line.date())
                .purpose(line.purpose().name())
                .groups(line.groups())
                .status(status)
                .build();
    }

    /** @param file absent where the client is not known here yet */
    ContactPlanItem of(@Nullable String name, @Nullable ClientFileEntry file) {
        return with(item -> item.clientName(name)
                .address(file == null ? null : file.address())
                .person(file == null ? null : file.person()));
    }

    /** For who may know what is planned, but not with whom of the client's side. */
    public ContactPlanItem withoutPersons() {
        return with(item -> item.person(null).contactPerson(null));
    }
}
