package guanxi.visit.read.addresses;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.CalendarAddressEvent;
import guanxi.platform.view.ViewDefinition;

/** Whose calendar is found under which secret, of which nothing but its digest is known. */
public record AddressEntry(ColleagueId specialistId, String digest) {
    public static final ViewDefinition<AddressEntry> VIEW = view(
                    "calendar_addresses", 1, AddressEntry.class, a -> a.specialistId()
                            .number())
            .foundBy("digest")
            .touchedBy(CalendarAddressEvent.class, e -> e.specialistId().number());
}
