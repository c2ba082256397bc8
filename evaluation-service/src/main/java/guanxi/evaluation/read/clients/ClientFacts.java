package guanxi.evaluation.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.scoring.FirstStage;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.ViewDefinition;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How clients were first registered. */
@Component
public class ClientFacts {
    public static final ViewDefinition<FirstStage> VIEW = view(
                    "client_facts", 2, FirstStage.class, c -> c.clientId().number())
            .touchedBy(ClientRegistered.class, e -> e.clientId().number());

    private final ViewReader<FirstStage> facts;

    ClientFacts(Views views) {
        this.facts = views.reader(VIEW);
    }

    public List<FirstStage> find(Set<String> clients) {
        return facts.byIds(clients);
    }
}
