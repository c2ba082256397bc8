package guanxi.visit.read.territories;

import guanxi.language.organisation.TerritoryId;
import guanxi.visit.read.territories.TerritoryEntry.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is registered of a territory on a day.
 *
 * @param latitude with {@code longitude} and {@code radiusM} the area; all absent if nobody drew it
 * @param validFrom the day from which this holds; absent for from ever
 */
public record Registered(
        TerritoryId territory,
        List<String> prefixes,
        BigDecimal latitude,
        BigDecimal longitude,
        Integer radiusM,
        LocalDate validFrom) {
    static Registered of(TerritoryId territory, Row row) {
        return new Registered(
                territory, row.prefixes(), row.latitude(), row.longitude(), row.radiusM(), row.validFrom());
    }
}
