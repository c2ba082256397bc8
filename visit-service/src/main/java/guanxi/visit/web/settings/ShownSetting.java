package guanxi.visit.web.settings;

import guanxi.language.visit.Setting;
import guanxi.visit.read.settings.SettingEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * A setting with its default, and what it was set to.
 *
 * @param changes by their first day
 */
record ShownSetting(Setting setting, int defaultValue, int least, int most, List<SettingChange> changes) {

    /** Until the next one. */
    record SettingChange(LocalDate validFrom, int value) {}

    static ShownSetting of(SettingEntry entry) {
        var setting = entry.setting();
        var changes = entry.changes().all().stream()
                .map(since -> new SettingChange(since.from(), since.value()))
                .toList();
        return new ShownSetting(setting, setting.defaultValue(), setting.least(), setting.most(), changes);
    }
}
