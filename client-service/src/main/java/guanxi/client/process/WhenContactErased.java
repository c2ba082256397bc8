package guanxi.client.process;

import guanxi.language.client.ClientEvent.ContactErased;
import guanxi.platform.personal.PersonKeys;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Destroys the key of whoever was erased: after the event, so that a kill between the two leaves it to be done, not unsaid. */
@Component
@ProcessingGroup(WhenContactErased.PROCESS)
@DisallowReplay
class WhenContactErased {
    static final String PROCESS = "contact-erasing-process";
    private final PersonKeys keys;

    WhenContactErased(PersonKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void on(ContactErased event) {
        keys.destroy(event.person());
    }
}
