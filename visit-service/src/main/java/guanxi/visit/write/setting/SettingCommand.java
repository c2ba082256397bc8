package guanxi.visit.write.setting;

import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to the department's settings. */
public sealed interface SettingCommand {

    /** @param validFrom the first day of which figures use the value; it may lie in the past */
    record ChangeSetting(Setting setting, LocalDate validFrom, Integer value) implements SettingCommand {
        @TargetAggregateIdentifier
        String register() {
            return SettingRegister.id(setting);
        }

        SettingChanged changed(Instant now) {
            return new SettingChanged(setting, validFrom, value, now);
        }
    }
}
