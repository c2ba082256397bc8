package guanxi.visit.read.settings;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.tenure.Dated;
import guanxi.platform.view.ViewDefinition;

/** A setting with what it was set to, from which day on. */
public record SettingEntry(Setting setting, Dated<Integer> changes) {
    public static final ViewDefinition<SettingEntry> VIEW = view(
                    "settings", 1, SettingEntry.class, s -> s.setting().name())
            .touchedBy(SettingChanged.class, e -> e.setting().name());

    static SettingEntry unchanged(Setting setting) {
        return new SettingEntry(setting, Dated.none());
    }

    SettingEntry after(SettingChanged event) {
        return new SettingEntry(setting, changes.with(event.validFrom(), event.value()));
    }
}
