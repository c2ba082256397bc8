package guanxi.visit.settings;

import guanxi.language.visit.Setting;
import guanxi.platform.tenure.Dated;
import java.time.LocalDate;
import java.util.Map;

/** Settings of which tests change one. */
public final class Changed {

    private Changed() {}

    public static SettingsInForce from(LocalDate day, Setting setting, int value) {
        return new SettingsInForce(Map.of(setting, Dated.<Integer>none().with(day, value)));
    }
}
