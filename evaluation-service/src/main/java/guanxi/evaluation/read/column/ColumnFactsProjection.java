package guanxi.evaluation.read.column;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps of each case what was entered last, which stands instead of all that was entered of it before. */
@Component
@ProcessingGroup("column-facts-projection")
class ColumnFactsProjection {
    static final ViewDefinition<ColumnFact> VIEW = view(
                    "column_facts", 1, ColumnFact.class, c -> c.caseId().number())
            .touchedBy(MissesEntered.class, e -> e.caseId().number());

    @EventHandler
    void on(MissesEntered event, View<ColumnFact> column) {
        if (event.misses().isEmpty()) column.remove();
        else column.put(new ColumnFact(event.caseId(), event.misses()));
    }
}
