package guanxi.client.read.standards;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.StandardEvent;
import guanxi.language.client.StandardEvent.StandardPublished;
import guanxi.language.client.StandardVersion;
import guanxi.platform.view.View;
import guanxi.platform.view.ViewDefinition;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps the versions that were published. */
@Component
@ProcessingGroup("standards-projection")
public class StandardProjection {
    public static final ViewDefinition<StandardVersion> VIEW = view(
                    "standards", 1, StandardVersion.class, StandardProjection::id)
            .touchedBy(StandardEvent.class, event -> id(event.published()));

    @EventHandler
    void on(StandardPublished event, View<StandardVersion> standards) {
        standards.put(event.published());
    }

    private static String id(StandardVersion version) {
        return version.standard() + "-" + version.version();
    }
}
