package guanxi.visit.read.settings;

import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.view.View;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** Keeps what was set. */
@Component
@ProcessingGroup("settings-projection")
class SettingProjection {
    @EventHandler
    void on(SettingChanged event, View<SettingEntry> settings) {
        var known = settings.find().orElse(SettingEntry.unchanged(event.setting()));
        settings.put(known.after(event));
    }
}
