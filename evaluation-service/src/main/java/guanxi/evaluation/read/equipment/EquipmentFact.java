package guanxi.evaluation.read.equipment;

import guanxi.language.organisation.EquipmentEvent;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.platform.tenure.Dated;
import java.time.LocalDate;
import java.util.Optional;

/** A piece of equipment, and where it stands since when. */
public record EquipmentFact(EquipmentId equipmentId, Dated<Placement> placements) {

    static EquipmentFact unplaced(EquipmentId equipmentId) {
        return new EquipmentFact(equipmentId, Dated.none());
    }

    EquipmentFact after(EquipmentEvent event) {
        Dated<Placement> next =
                switch (event) {
                    case EquipmentPlaced placed -> placements.with(placed.since(), placed.placement());
                    case EquipmentPlacementCorrected corrected ->
                        placements.with(corrected.since(), corrected.placement());
                    case EquipmentRetired retired ->
                        placements.changing(retired.since(), placement -> placement.until(retired.until()));
                    case EquipmentPlacementWithdrawn withdrawn -> placements.without(withdrawn.since());
                };
        return new EquipmentFact(equipmentId, next);
    }

    /** Where it stands on a day: the newest placement that has begun says, and nowhere once it is out of use. */
    public Optional<Placement> on(LocalDate day) {
        return placements
                .on(day)
                .map(Dated.Since::value)
                .filter(placement ->
                        placement.until() == null || placement.until().isAfter(day));
    }
}
