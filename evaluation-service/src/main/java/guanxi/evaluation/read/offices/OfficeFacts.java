package guanxi.evaluation.read.offices;

import guanxi.language.organisation.OfficeId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The offices of the department, as known now. */
@Component
public class OfficeFacts {
    private final ViewReader<OfficeFact> facts;

    OfficeFacts(Views views) {
        this.facts = views.reader(OfficeFactsProjection.VIEW);
    }

    public Optional<OfficeFact> find(OfficeId office) {
        return facts.byId(office.number());
    }

    /** In the order of their numbers. */
    public List<OfficeFact> all() {
        return facts.find(Query.all().orderBy("officeId"));
    }
}
