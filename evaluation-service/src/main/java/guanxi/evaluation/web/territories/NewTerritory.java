package guanxi.evaluation.web.territories;

import guanxi.evaluation.write.territory.TerritoryCommand.ListTerritory;
import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A territory by its name, and what holds of it from a day on, as a row tells it: what it leaves empty it does not speak of.
 *
 * @param validFrom absent for from ever
 */
record NewTerritory(
        String territory,
        LocalDate validFrom,
        List<String> prefixes,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer radiusM) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewTerritory checked() {
        String name = Fields.one(territory, "territory");
        var told = new Drawing(validFrom, prefixes, latitude, longitude, radiusM).checked();
        return new NewTerritory(
                name, told.validFrom(), told.prefixes(), told.latitude(), told.longitude(), told.radiusM());
    }

    ListTerritory command() {
        var said = new Said(prefixes, latitude, longitude, radiusM);
        return new ListTerritory(new TerritoryId(territory), validFrom, said);
    }
}
