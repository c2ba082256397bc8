package guanxi.evaluation.read.clients;

import guanxi.evaluation.scoring.FirstStage;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How clients were first registered. */
@Component
public class ClientFacts {

    private final ViewReader<FirstStage> facts;

    ClientFacts(Views views) {
        this.facts = views.reader(ClientFactsProjection.VIEW);
    }

    public List<FirstStage> find(Set<String> clients) {
        return facts.byIds(clients);
    }
}
