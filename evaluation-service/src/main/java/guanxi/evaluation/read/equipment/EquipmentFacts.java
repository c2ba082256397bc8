package guanxi.evaluation.read.equipment;

import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import org.springframework.stereotype.Component;

/** The equipment, with all its placements. */
@Component
public class EquipmentFacts {
    private final ViewReader<EquipmentFact> facts;

    EquipmentFacts(Views views) {
        this.facts = views.reader(EquipmentFactsProjection.VIEW);
    }

    /** In the order of their numbers. */
    public List<EquipmentFact> all() {
        return facts.find(Query.all().orderBy("equipmentId"));
    }
}
