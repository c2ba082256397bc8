package guanxi.visit.read.territories;

import guanxi.language.organisation.Territory;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.tenure.Dated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is registered of a territory on a day.
 *
 * @param latitude with {@code longitude} and {@code radiusM} the area; all absent if nobody drew it
 * @param validFrom the day from which this holds; absent for from ever
 */
public record Registered(
        TerritoryId territory,
        List<String> prefixes,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable Integer radiusM,
        @Nullable LocalDate validFrom) {

    static Registered of(TerritoryId territory, Dated.Since<Territory> since) {
        var prefixes = since.value().prefixes();
        var area = since.value().area();
        return area == null
                ? new Registered(territory, prefixes, null, null, null, since.from())
                : new Registered(territory, prefixes, area.latitude(), area.longitude(), area.radiusM(), since.from());
    }
}
