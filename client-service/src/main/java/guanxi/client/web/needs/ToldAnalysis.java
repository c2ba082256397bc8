package guanxi.client.web.needs;

import guanxi.language.Money;
import guanxi.language.Quantity;
import guanxi.language.client.NeedAnalysis;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a body says of a need, whichever version of it. */
record ToldAnalysis(
        String product,
        BigDecimal quantity,
        String unit,
        String wantedRegion,
        BigDecimal lowestPrice,
        BigDecimal highestPrice,
        String reason,
        LocalDate analysedOn) {
    static final int MOST = 1_000_000_000;

    NeedAnalysis checked(DepartmentTime time) {
        return new NeedAnalysis(
                Fields.required(product, "product"),
                new Quantity(
                        Fields.between(Fields.required(quantity, "quantity"), 0, MOST, "quantity"),
                        Fields.required(unit, "unit")),
                Fields.required(wantedRegion, "wantedRegion"),
                Money.cny(Fields.money(lowestPrice, "lowestPrice")),
                Money.cny(Fields.money(highestPrice, "highestPrice")),
                Fields.required(reason, "reason"),
                Fields.happened(Fields.required(analysedOn, "analysedOn"), time, "analysedOn"));
    }
}
