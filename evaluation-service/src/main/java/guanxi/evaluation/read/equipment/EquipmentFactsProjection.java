package guanxi.evaluation.read.equipment;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.EquipmentEvent;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.Placement;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps where equipment stands since when. */
@Component
@ProcessingGroup("equipment-facts-projection")
class EquipmentFactsProjection {
    static final ViewDefinition<EquipmentFact> VIEW = view(
                    "equipment_facts", 1, EquipmentFact.class, piece -> piece.equipmentId()
                            .number())
            .foundBy("equipmentId")
            .touchedBy(EquipmentEvent.class, event -> event.equipmentId().number());

    @EventHandler
    void on(EquipmentEvent event, View<EquipmentFact> equipment) {
        switch (event) {
            case EquipmentPlaced placed -> place(placed, placed.placement(), equipment);
            case EquipmentPlacementCorrected corrected -> place(corrected, corrected.placement(), equipment);
            case EquipmentRetired retired ->
                equipment.update(
                        known -> known.changed(retired.since(), placement -> placement.until(retired.until())));
            case EquipmentPlacementWithdrawn withdrawn -> equipment.update(known -> known.without(withdrawn.since()));
        }
    }

    private static void place(EquipmentEvent event, Placement placement, View<EquipmentFact> equipment) {
        var known = equipment.find().orElseGet(() -> new EquipmentFact(event.equipmentId(), List.of()));
        equipment.put(known.with(event.since(), placement));
    }
}
