package guanxi.evaluation.web.territories;

import guanxi.evaluation.write.territory.TerritoryCommand.Said;
import guanxi.language.organisation.Area;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What holds of a territory from a day on, as it is told.
 *
 * @param validFrom absent for from ever
 */
record Drawing(
        @Nullable LocalDate validFrom,
        @Nullable List<String> prefixes,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer radiusM) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    Drawing checked() {
        return new Drawing(
                validFrom,
                Fields.texts(prefixes, "prefixes"),
                Fields.between(latitude, -Area.POLE, Area.POLE, "latitude"),
                Fields.between(longitude, -Area.DATE_LINE, Area.DATE_LINE, "longitude"),
                Fields.between(radiusM, 1, Area.LARGEST_M, "radiusM"));
    }

    Said said() {
        return new Said(prefixes, latitude, longitude, radiusM);
    }
}
