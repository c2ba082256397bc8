package guanxi.client.read.series;

import guanxi.client.standards.ToldCallBack;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was told of each series. */
@Component
@ProcessingGroup("call-back-series-projection")
class SeriesProjection {
    @EventHandler
    void on(SeriesEvent event, View<SeriesEntry> series) {
        switch (event) {
            case PurchaseRecorded bought -> series.put(SeriesEntry.begun(bought, bought.purchasedOn()));
            case RepairRecorded repaired -> series.put(SeriesEntry.begun(repaired, repaired.repairedOn()));
            case PurchaseReturned back -> series.update(it -> it.returned(back.returnedOn()));
            case SeriesWithdrawn gone -> series.update(SeriesEntry::withdrawn);
            case CallBackMade made ->
                series.update(it -> it.with(new ToldCallBack(made.callBackId(), made.callBack(), null, null)));
            case ProblemPassedOn passed ->
                series.update(it -> it.changing(passed.callBackId(), told -> told.passedOn(passed.passedOnAt())));
            case SolutionCalledBack solved ->
                series.update(it -> it.changing(solved.callBackId(), told -> told.solved(solved.solutionAt())));
            case CallBackWithdrawn gone -> series.update(it -> it.without(gone.callBackId()));
        }
    }
}
