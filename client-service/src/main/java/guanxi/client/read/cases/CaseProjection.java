package guanxi.client.read.cases;

import guanxi.client.standards.ToldCase.ToldEntry;
import guanxi.language.client.CaseEvent;
import guanxi.language.client.CaseEvent.CaseEntryRecorded;
import guanxi.language.client.CaseEvent.CaseEntryWithdrawn;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.language.client.CaseEvent.CaseWithdrawn;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was told of each case. */
@Component
@ProcessingGroup("cases-projection")
class CaseProjection {
    @EventHandler
    void on(CaseEvent event, View<FiledCase> cases) {
        switch (event) {
            case CaseOpened opened -> cases.put(FiledCase.of(opened));
            case CaseEntryRecorded entry ->
                cases.update(it -> it.with(it.told().with(new ToldEntry(entry.entryId(), entry.entry()))));
            case CaseEntryWithdrawn entry ->
                cases.update(it -> it.with(it.told().without(entry.entryId())));
            case CaseWithdrawn gone -> cases.update(FiledCase::withdrawn);
        }
    }
}
