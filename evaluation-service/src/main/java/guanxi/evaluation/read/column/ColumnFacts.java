package guanxi.evaluation.read.column;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** The assessment column. */
@Component
public class ColumnFacts {
    private final ViewReader<ColumnFact> facts;

    ColumnFacts(Views views) {
        this.facts = views.reader(ColumnFactsProjection.VIEW);
    }

    /** Of every case that has an entry: few clients complain again. */
    public List<ColumnFact> all() {
        return facts.find(Query.all());
    }
}
