package guanxi.client.web.receivables;

import guanxi.client.write.receivable.ReceivableCommand.RecordReceivable;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A receivable as it is told, in yuan. */
record NewReceivable(
        @Nullable ReceivableId receivableId,
        ClientId clientId,
        @Nullable SeriesId purchaseId,
        BigDecimal amount,
        LocalDate deliveredOn,
        LocalDate dueOn) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewReceivable checked(Caller caller, DepartmentTime time) {
        return new NewReceivable(
                Fields.orFresh(receivableId, caller, ReceivableId::new),
                Fields.required(clientId, "clientId"),
                purchaseId,
                Fields.money(amount, "amount"),
                Fields.happened(Fields.required(deliveredOn, "deliveredOn"), time, "deliveredOn"),
                Fields.required(dueOn, "dueOn"));
    }

    /** @param withdrawn why nothing was owed; absent as long as it stands */
    RecordReceivable command(@Nullable String withdrawn) {
        return new RecordReceivable(
                receivableId, clientId, purchaseId, Money.cny(amount), deliveredOn, dueOn, withdrawn);
    }
}
