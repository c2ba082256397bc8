package guanxi.visit.read.settings;

import static java.util.stream.Collectors.toMap;

import guanxi.language.visit.Setting;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import guanxi.visit.settings.SettingsInForce;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Questions about the department's settings. */
@Component
public class SettingQueries {
    private final ViewReader<SettingEntry> settings;

    SettingQueries(Views views) {
        this.settings = views.reader(SettingEntry.VIEW);
    }

    /** All that there are, those too that nobody ever set otherwise. */
    public List<SettingEntry> all() {
        var known = changed().collect(toMap(SettingEntry::setting, entry -> entry));
        return Stream.of(Setting.values())
                .map(setting -> known.getOrDefault(setting, SettingEntry.unchanged(setting)))
                .toList();
    }

    public SettingsInForce inForce() {
        return new SettingsInForce(changed().collect(toMap(SettingEntry::setting, SettingEntry::changes)));
    }

    private Stream<SettingEntry> changed() {
        return settings.find(Query.all()).stream();
    }
}
