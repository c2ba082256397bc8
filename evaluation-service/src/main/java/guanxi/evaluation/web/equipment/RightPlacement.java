package guanxi.evaluation.web.equipment;

import guanxi.evaluation.write.equipment.EquipmentCommand.CorrectPlacement;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.EquipmentId;
import guanxi.language.organisation.Placement;
import guanxi.language.organisation.SiteId;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The whole placement as it is right. */
record RightPlacement(
        SiteId siteId,
        String name,
        ColleagueId keeper,
        @Nullable LocalDate until,
        String reason) {

    CorrectPlacement command(EquipmentId equipmentId, LocalDate since) {
        var right = new Placement(
                Fields.required(siteId, "siteId"),
                Fields.required(name, "name"),
                Fields.required(keeper, "keeper"),
                until);
        return new CorrectPlacement(equipmentId, since, right, Fields.required(reason, "reason"));
    }
}
