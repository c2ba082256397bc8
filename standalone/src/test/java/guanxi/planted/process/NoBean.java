package guanxi.planted.process;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("planted-process")
class NoBean {
    @EventHandler
    void on(String event) {}
}
