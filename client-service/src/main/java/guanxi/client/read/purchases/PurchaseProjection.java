package guanxi.client.read.purchases;

import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what clients bought; of what is withdrawn nothing is kept, since it never was. */
@Component
@ProcessingGroup("purchases-projection")
class PurchaseProjection {
    @EventHandler
    void on(PurchaseRecorded event, View<PurchaseEntry> purchases) {
        purchases.put(PurchaseEntry.of(event));
    }

    @EventHandler
    void on(PurchaseReturned event, View<PurchaseEntry> purchases) {
        purchases.update(bought -> bought.returned(event.returnedOn()));
    }

    @EventHandler
    void on(SeriesWithdrawn event, View<PurchaseEntry> purchases) {
        purchases.remove();
    }
}
