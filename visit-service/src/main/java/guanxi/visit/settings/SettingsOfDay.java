package guanxi.visit.settings;

import guanxi.language.visit.Setting;

/** The values of one day, by which its figures are made. */
@FunctionalInterface
public interface SettingsOfDay {

    int valueOf(Setting setting);
}
