package guanxi.evaluation.write.equipment;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.evaluation.write.DatedRows;
import guanxi.evaluation.write.References;
import guanxi.evaluation.write.equipment.EquipmentCommand.CorrectPlacement;
import guanxi.evaluation.write.equipment.EquipmentCommand.PlaceEquipment;
import guanxi.evaluation.write.equipment.EquipmentCommand.WithdrawPlacement;
import guanxi.language.organisation.EquipmentEvent;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlaced;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementCorrected;
import guanxi.language.organisation.EquipmentEvent.EquipmentPlacementWithdrawn;
import guanxi.language.organisation.EquipmentEvent.EquipmentRetired;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A piece of equipment, which stands at one site after the other until it is taken out of use. */
@Aggregate
class Equipment extends DecidingAggregate {
    @AggregateIdentifier
    private EquipmentId id;

    private final DatedRows<Placement> placements = new DatedRows<>();

    Equipment() {}

    /** A placement that did not say until when is filled by one that does. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(PlaceEquipment command, References references, DepartmentTime time) {
        var placement = command.placement();
        references.mustKnow(placement.siteId());
        if (isKnown(command.since(), placement)) return unchanged();
        var latest = placements.latest(command.since());
        if (latest == null)
            return changed(new EquipmentPlaced(command.equipmentId(), command.since(), placement, time.now()));
        boolean fills =
                placements.stands(command.since()) && latest.until() == null && latest.equals(placement.until(null));
        if (fills)
            return changed(new EquipmentRetired(id, command.since(), placement.until(), time.now()))
                    .amending();
        requireSame("This placement", latest, placement);
        return unchanged();
    }

    @CommandHandler
    Outcome handle(CorrectPlacement command, References references, DepartmentTime time) {
        mustBeKnown(command.since());
        references.mustKnow(command.placement().siteId());
        boolean isSo =
                placements.stands(command.since()) && command.placement().equals(placements.latest(command.since()));
        if (isSo) return unchanged();
        return changed(new EquipmentPlacementCorrected(
                id, command.since(), command.placement(), command.reason(), time.now()));
    }

    @CommandHandler
    Outcome handle(WithdrawPlacement command, DepartmentTime time) {
        mustBeKnown(command.since());
        if (!placements.stands(command.since())) return unchanged();
        return changed(new EquipmentPlacementWithdrawn(id, command.since(), command.reason(), time.now()));
    }

    /** What a row leaves empty, it does not deny. */
    private boolean isKnown(LocalDate since, Placement row) {
        return placements.said(since).stream()
                .anyMatch(said -> said.equals(row)
                        || row.until() == null && said.until(null).equals(row));
    }

    private void mustBeKnown(LocalDate since) {
        placements.mustBeKnown(since, "Equipment " + id.number() + " was never placed on " + since + ".");
    }

    @EventSourcingHandler
    void on(EquipmentEvent event) {
        id = event.equipmentId();
        LocalDate since = event.since();
        switch (event) {
            case EquipmentPlaced placed -> placements.isSaid(since, placed.placement());
            case EquipmentRetired retired ->
                placements.isSaid(since, placements.latest(since).until(retired.until()));
            case EquipmentPlacementCorrected corrected -> placements.isSaid(since, corrected.placement());
            case EquipmentPlacementWithdrawn withdrawn -> placements.isWithdrawn(since);
        }
    }
}
