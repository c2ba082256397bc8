package guanxi.visit.read.records;

import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the records of visits, and where each stands among those of its client. Most visits have none. */
@Component
@ProcessingGroup("records-projection")
class RecordProjection {
    @EventHandler
    void on(VisitRecordFilled event, View<RecordEntry> records) {
        records.put(records.find().map(known -> known.filled(event.record())).orElseGet(() -> RecordEntry.of(event)));
    }

    @EventHandler
    void on(VisitCorrected event, View<RecordEntry> records) {
        records.find().ifPresent(known -> records.put(known.moved(event)));
    }

    @EventHandler
    void on(VisitWithdrawn event, View<RecordEntry> records) {
        records.find().ifPresent(known -> records.put(known.lapsed()));
    }
}
