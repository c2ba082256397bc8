package guanxi.evaluation.read.offices;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.OfficeEvent;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the offices. */
@Component
@ProcessingGroup("office-facts-projection")
class OfficeFactsProjection {
    static final ViewDefinition<OfficeFact> VIEW = view("office_facts", 1, OfficeFact.class, office -> office.officeId()
                    .number())
            .foundBy("officeId")
            .touchedBy(OfficeEvent.class, event -> event.officeId().number());

    @EventHandler
    void on(OfficeEvent event, View<OfficeFact> offices) {
        switch (event) {
            case OfficeOpened opened ->
                offices.put(new OfficeFact(opened.officeId(), opened.name(), opened.head(), opened.region()));
            case OfficeRenamed renamed -> offices.update(known -> known.named(renamed.name()));
            case OfficeHeadChanged changed -> offices.update(known -> known.headedBy(changed.head()));
            case OfficeMovedToRegion moved -> offices.update(known -> known.in(moved.region()));
            case OfficeWithdrawn withdrawn -> offices.remove();
        }
    }
}
