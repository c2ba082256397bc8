package guanxi.visit.settings;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Setting;
import guanxi.platform.tenure.Dated;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SettingsInForceTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final SettingsInForce CHANGED = new SettingsInForce(
            Map.of(Setting.OLD_FIX, Dated.<Integer>none().with(JULY, 300).with(MAY, 60)));

    @ParameterizedTest
    @CsvSource({
        "2000-01-01, 120",
        "2026-04-30, 120",
        "2026-05-01, 60",
        "2026-06-30, 60",
        "2026-07-01, 300",
        "2099-01-01, 300"
    })
    void of_what_has_begun_by_a_day_the_newest_holds_and_before_the_first_the_default(LocalDate day, int value) {
        assertThat(CHANGED.on(day).valueOf(Setting.OLD_FIX)).isEqualTo(value);
    }

    @Test
    void one_setting_changes_no_other() {
        assertThat(CHANGED.on(JULY).valueOf(Setting.LOW_ACCURACY)).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({
        "APPOINTMENT_LENGTH, 60",
        "LOW_ACCURACY, 100",
        "OLD_FIX, 120",
        "REVIEW_DUE, 5",
        "PROPOSAL_HORIZON, 7",
        "CADENCE_SUPER_LARGE, 7",
        "CADENCE_A, 14",
        "CADENCE_B, 30",
        "CADENCE_C, 60",
        "VISIT_AGAIN, 7",
        "CALL_BACK_WINDOW, 14",
        "PROPOSED_A_DAY, 6"
    })
    void until_anybody_sets_it_otherwise_each_is_as_the_rules_have_it(Setting setting, int value) {
        assertThat(SettingsInForce.DEFAULTS.on(MAY).valueOf(setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource
    void what_the_rules_have_may_be_set(Setting setting) {
        assertThat(setting.defaultValue()).isBetween(setting.least(), setting.most());
    }
}
