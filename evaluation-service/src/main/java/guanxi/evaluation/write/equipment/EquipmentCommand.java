package guanxi.evaluation.write.equipment;

import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a piece of equipment. */
public sealed interface EquipmentCommand {

    /** @param since the first day of the placement, by which it is known */
    record PlaceEquipment(@TargetAggregateIdentifier EquipmentId equipmentId, LocalDate since, Placement placement)
            implements EquipmentCommand {}

    record CorrectPlacement(
            @TargetAggregateIdentifier EquipmentId equipmentId, LocalDate since, Placement placement, String reason)
            implements EquipmentCommand {}

    record WithdrawPlacement(@TargetAggregateIdentifier EquipmentId equipmentId, LocalDate since, String reason)
            implements EquipmentCommand {}
}
