package guanxi.evaluation.read.clients;

import guanxi.evaluation.read.AsTold;
import guanxi.evaluation.scoring.FirstStage;
import guanxi.language.client.ClientEvent.ClientRegistered;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Keeps how clients were first registered; what is amended later does not change that. */
@Component
@ProcessingGroup(ClientFactsProjection.PROCESSOR)
class ClientFactsProjection {
    static final String PROCESSOR = "client-facts-projection";

    @EventHandler
    void on(ClientRegistered event, View<FirstStage> clients, EventMessage<?> message) {
        clients.put(new FirstStage(event.clientId(), event.profile().stage(), AsTold.by(message)));
    }
}
