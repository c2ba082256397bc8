package guanxi.client.read.purchases;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.client.tiers.Bought;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesStandard;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;

/** What a client bought for how much. A withdrawn repair touches the record that it would have, and there is none. */
public record PurchaseEntry(ClientId clientId, Bought bought) {
    static final ViewDefinition<PurchaseEntry> VIEW = view(
                    "purchases",
                    1,
                    PurchaseEntry.class,
                    p -> SeriesStandard.S3.key(p.bought().purchaseId()))
            .touchedBy(SeriesEvent.class, event -> event.standard().key(event.seriesId()));

    static PurchaseEntry of(PurchaseRecorded event) {
        return new PurchaseEntry(
                event.clientId(), new Bought(event.seriesId(), event.purchasedOn(), event.amount(), null));
    }

    PurchaseEntry returned(LocalDate on) {
        return new PurchaseEntry(clientId, new Bought(bought.purchaseId(), bought.purchasedOn(), bought.amount(), on));
    }
}
