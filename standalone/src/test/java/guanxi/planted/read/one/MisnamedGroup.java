package guanxi.planted.read.one;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

@ProcessingGroup("planted-process")
class MisnamedGroup {
    @EventHandler
    void on(String event) {}
}
