package guanxi.visit.settings;

import guanxi.language.visit.Setting;
import guanxi.platform.tenure.Dated;
import java.time.LocalDate;
import java.util.Map;

/**
 * What settings come to on whatever day.
 *
 * @param changes of those that were ever set otherwise
 */
public record SettingsInForce(Map<Setting, Dated<Integer>> changes) {
    /** Nobody set anything otherwise. */
    public static final SettingsInForce DEFAULTS = new SettingsInForce(Map.of());

    public SettingsOfDay on(LocalDate day) {
        return setting -> changes.getOrDefault(setting, Dated.none())
                .on(day)
                .map(Dated.Since::value)
                .orElse(setting.defaultValue());
    }
}
