package guanxi.evaluation.web.equipment;

import guanxi.evaluation.write.equipment.EquipmentCommand.PlaceEquipment;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement of a piece of equipment as it is told. */
record NewPlacement(
        EquipmentId equipmentId,
        LocalDate since,
        SiteId siteId,
        String name,
        ColleagueId keeper,
        @Nullable LocalDate until) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewPlacement checked() {
        return new NewPlacement(
                Fields.required(equipmentId, "equipmentId"),
                Fields.required(since, "since"),
                Fields.required(siteId, "siteId"),
                Fields.required(name, "name"),
                Fields.required(keeper, "keeper"),
                until);
    }

    PlaceEquipment command() {
        return new PlaceEquipment(equipmentId, since, new Placement(siteId, name, keeper, until));
    }
}
