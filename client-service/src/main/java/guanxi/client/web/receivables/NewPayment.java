package guanxi.client.web.receivables;

import guanxi.client.write.receivable.ReceivableCommand.RecordPayment;
import guanxi.language.Money;
import guanxi.language.client.PaymentId;
import guanxi.language.client.ReceivableId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A payment of a receivable as it is told, in yuan. */
record NewPayment(@Nullable PaymentId paymentId, BigDecimal amount, LocalDate paidOn) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewPayment checked(Caller caller, DepartmentTime time) {
        return new NewPayment(
                Fields.orFresh(paymentId, caller, PaymentId::new),
                Fields.money(amount, "amount"),
                Fields.happened(Fields.required(paidOn, "paidOn"), time, "paidOn"));
    }

    /** @param withdrawn why there was none; absent as long as it stands */
    RecordPayment command(ReceivableId of, @Nullable String withdrawn) {
        return new RecordPayment(of, paymentId, Money.cny(amount), paidOn, withdrawn);
    }
}
