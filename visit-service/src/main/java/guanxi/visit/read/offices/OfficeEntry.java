package guanxi.visit.read.offices;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.OfficeEvent;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.view.ViewDefinition;

/** An office that is open. */
public record OfficeEntry(OfficeId officeId) {
    public static final ViewDefinition<OfficeEntry> VIEW = view(
                    "offices", 1, OfficeEntry.class, o -> o.officeId().number())
            .touchedBy(OfficeEvent.class, e -> e.officeId().number());
}
