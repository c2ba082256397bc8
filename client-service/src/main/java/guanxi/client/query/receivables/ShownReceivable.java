package guanxi.client.query.receivables;

import guanxi.client.credit.ReceivableReading;
import guanxi.client.credit.ReceivableState;
import guanxi.client.credit.ToldPayment;
import guanxi.client.read.receivables.ReceivableEntry;
import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.ReceivableId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receivable as it stands at a moment.
 *
 * @param owner who owns the client now
 * @param purchaseId absent if it is for no purchase that is on file
 */
public record ShownReceivable(
        ReceivableId receivableId,
        ClientId clientId,
        ColleagueId owner,
        @Nullable SeriesId purchaseId,
        Money amount,
        LocalDate deliveredOn,
        LocalDate dueOn,
        Money paid,
        Money open,
        ReceivableState state,
        int overdueDays,
        List<ToldPayment> payments) {

    static ShownReceivable of(ReceivableEntry entry, ReceivableReading reading, ColleagueId owner) {
        var told = reading.told();
        return new ShownReceivable(
                entry.receivableId(),
                entry.clientId(),
                owner,
                entry.purchaseId(),
                told.amount(),
                told.deliveredOn(),
                told.dueOn(),
                told.paid(),
                told.open(),
                reading.state(),
                reading.overdueDays(),
                told.payments());
    }
}
