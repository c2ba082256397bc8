package guanxi.evaluation.read.clients;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.FirstStage;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps how clients were first registered; what is amended later does not change that. */
@Component
@ProcessingGroup("client-facts-projection")
class ClientFactsProjection {
    static final ViewDefinition<FirstStage> VIEW = view(
                    "client_facts", 2, FirstStage.class, c -> c.clientId().number())
            .touchedBy(ClientRegistered.class, e -> e.clientId().number());

    @EventHandler
    void on(ClientRegistered event, View<FirstStage> clients, EventMessage<?> message) {
        clients.put(new FirstStage(event.clientId(), event.profile().stage(), AsTold.by(message)));
    }
}
