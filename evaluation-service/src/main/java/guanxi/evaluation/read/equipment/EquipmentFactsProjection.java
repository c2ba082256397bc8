package guanxi.evaluation.read.equipment;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.EquipmentEvent;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps where equipment stands since when. */
@Component
@ProcessingGroup("equipment-facts-projection")
class EquipmentFactsProjection {
    static final ViewDefinition<EquipmentFact> VIEW = view(
                    "equipment_facts", 2, EquipmentFact.class, piece -> piece.equipmentId()
                            .number())
            .foundBy("equipmentId")
            .touchedBy(EquipmentEvent.class, event -> event.equipmentId().number());

    @EventHandler
    void on(EquipmentEvent event, View<EquipmentFact> equipment) {
        var known = equipment.find().orElseGet(() -> EquipmentFact.unplaced(event.equipmentId()));
        equipment.put(known.after(event));
    }
}
