package guanxi.evaluation.read.equipment;

import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A piece of equipment.
 *
 * @param placements by the day on which each began
 */
public record EquipmentFact(EquipmentId equipmentId, List<Placed> placements) {

    public EquipmentFact {
        placements =
                placements.stream().sorted(Comparator.comparing(Placed::since)).toList();
    }

    /** A placement since a day. */
    public record Placed(LocalDate since, Placement placement) {}

    /** Where it stands on a day: the newest placement that has begun says, and nowhere once it is out of use. */
    public Optional<Placement> on(LocalDate day) {
        return placements.stream()
                .filter(placed -> !placed.since().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(Placed::placement)
                .filter(placement ->
                        placement.until() == null || placement.until().isAfter(day));
    }

    /** One under the same day is replaced. */
    EquipmentFact with(LocalDate since, Placement placement) {
        return new EquipmentFact(
                equipmentId,
                Stream.concat(without(since).placements().stream(), Stream.of(new Placed(since, placement)))
                        .toList());
    }

    EquipmentFact changed(LocalDate since, UnaryOperator<Placement> change) {
        return new EquipmentFact(
                equipmentId,
                placements.stream()
                        .map(placed -> placed.since().equals(since)
                                ? new Placed(since, change.apply(placed.placement()))
                                : placed)
                        .toList());
    }

    EquipmentFact without(LocalDate since) {
        return new EquipmentFact(
                equipmentId,
                placements.stream()
                        .filter(placed -> !placed.since().equals(since))
                        .toList());
    }
}
