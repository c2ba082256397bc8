package guanxi.client.read.agreements;

import guanxi.language.client.AgreementId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Questions about agreements. */
@Component
public class AgreementQueries {
    private final ViewReader<AgreementEntry> agreements;

    AgreementQueries(Views views) {
        this.agreements = views.reader(AgreementEntry.VIEW);
    }

    public Optional<AgreementEntry> find(AgreementId id) {
        return agreements.byId(id.number());
    }

    /** @param client absent for all */
    public List<AgreementEntry> of(String client) {
        return agreements.find(Query.all().and("clientId", client));
    }
}
