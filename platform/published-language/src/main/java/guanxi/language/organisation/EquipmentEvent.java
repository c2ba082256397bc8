package guanxi.language.organisation;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A piece of equipment is placed at a site from a day on, and taken out of use. Where it stands on a day, the newest placement that has
 * begun says.
 */
public sealed interface EquipmentEvent extends DomainEvent {
    EquipmentId equipmentId();

    /** The first day of the placement, by which it is known. */
    LocalDate since();

    @RecordedAs("organisation.EquipmentPlaced")
    record EquipmentPlaced(EquipmentId equipmentId, LocalDate since, Placement placement, Instant occurredAt)
            implements EquipmentEvent {}

    /** @param until from this day on it is out of use */
    @RecordedAs("organisation.EquipmentRetired")
    record EquipmentRetired(EquipmentId equipmentId, LocalDate since, LocalDate until, Instant occurredAt)
            implements EquipmentEvent {}

    @RecordedAs("organisation.EquipmentPlacementCorrected")
    record EquipmentPlacementCorrected(
            EquipmentId equipmentId, LocalDate since, Placement placement, String reason, Instant occurredAt)
            implements EquipmentEvent {}

    @RecordedAs("organisation.EquipmentPlacementWithdrawn")
    record EquipmentPlacementWithdrawn(EquipmentId equipmentId, LocalDate since, String reason, Instant occurredAt)
            implements EquipmentEvent {}
}
