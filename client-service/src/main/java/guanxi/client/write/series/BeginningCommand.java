package guanxi.client.write.series;

import guanxi.language.Money;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesId;
import guanxi.language.client.SeriesStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import java.time.LocalDate;

/** What is done to the purchase or repair of a series. */
public sealed interface BeginningCommand extends SeriesCommand {

    /** The purchase or repair itself, as far as it has come. */
    sealed interface BeginSeries extends BeginningCommand {
        ClientId clientId();

        ColleagueId agent();

        /** Absent as long as it was not returned, as a repair never is. */
        LocalDate returnedOn();

        /** Why there was none; absent as long as it stands. */
        String withdrawn();

        /** As it is recorded. What the command leaves out is said as it is known: empty cells say nothing. */
        SeriesEvent begun(SeriesEvent known, DepartmentTime time);
    }

    record RecordPurchase(
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId agent,
            String product,
            Money amount,
            LocalDate purchasedOn,
            LocalDate returnedOn,
            String withdrawn)
            implements BeginSeries {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S3;
        }

        @Override
        public SeriesEvent begun(SeriesEvent known, DepartmentTime time) {
            return new PurchaseRecorded(
                    seriesId, clientId, agent, product, amount, purchasedOn, time.startOf(purchasedOn));
        }
    }

    /** @param fault absent if nobody said what was broken */
    record RecordRepair(
            SeriesId seriesId,
            ClientId clientId,
            ColleagueId agent,
            String product,
            String fault,
            LocalDate repairedOn,
            String withdrawn)
            implements BeginSeries {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S4;
        }

        @Override
        public LocalDate returnedOn() {
            return null;
        }

        @Override
        public SeriesEvent begun(SeriesEvent known, DepartmentTime time) {
            String said = fault == null && known instanceof RepairRecorded before ? before.fault() : fault;
            return new RepairRecorded(seriesId, clientId, agent, product, said, repairedOn, time.startOf(repairedOn));
        }
    }

    /** @param returnedOn absent for today */
    record ReturnPurchase(SeriesId seriesId, LocalDate returnedOn) implements BeginningCommand {
        @Override
        public SeriesStandard standard() {
            return SeriesStandard.S3;
        }
    }

    /** There was no such purchase or repair. */
    record WithdrawSeries(SeriesStandard standard, SeriesId seriesId, String reason) implements BeginningCommand {}
}
