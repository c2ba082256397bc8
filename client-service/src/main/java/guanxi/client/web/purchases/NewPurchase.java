package guanxi.client.web.purchases;

import guanxi.client.write.series.BeginningCommand.RecordPurchase;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A purchase as it is told, in yuan. */
record NewPurchase(
        @Nullable SeriesId purchaseId,
        ClientId clientId,
        ColleagueId agent,
        String product,
        BigDecimal amount,
        LocalDate purchasedOn) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewPurchase checked(Caller caller, DepartmentTime time) {
        return new NewPurchase(
                Fields.orFresh(purchaseId, caller, SeriesId::new),
                Fields.required(clientId, "clientId"),
                Fields.required(agent, "agent"),
                Fields.required(product, "product"),
                Fields.money(amount, "amount"),
                Fields.happened(Fields.required(purchasedOn, "purchasedOn"), time, "purchasedOn"));
    }

    /**
     * @param returnedOn absent as long as it was kept
     * @param withdrawn why there was none; absent as long as it stands
     */
    RecordPurchase command(@Nullable LocalDate returnedOn, @Nullable String withdrawn) {
        return new RecordPurchase(
                purchaseId, clientId, agent, product, Money.cny(amount), purchasedOn, returnedOn, withdrawn);
    }
}
