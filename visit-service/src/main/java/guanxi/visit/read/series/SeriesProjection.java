package guanxi.visit.read.series;

import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the day of each purchase and repair; one that was withdrawn never was. */
@Component
@ProcessingGroup("series-projection")
class SeriesProjection {
    @EventHandler
    void on(PurchaseRecorded event, View<SeriesEntry> series) {
        series.put(new SeriesEntry(event.subject(), event.purchasedOn()));
    }

    @EventHandler
    void on(RepairRecorded event, View<SeriesEntry> series) {
        series.put(new SeriesEntry(event.subject(), event.repairedOn()));
    }

    @EventHandler
    void on(SeriesWithdrawn event, View<SeriesEntry> series) {
        series.remove();
    }
}
