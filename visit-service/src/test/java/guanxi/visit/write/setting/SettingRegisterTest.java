package guanxi.visit.write.setting;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.DEPARTMENT;
import static guanxi.visit.write.Field.NOW;

import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.decision.Outcome;
import guanxi.visit.write.Field;
import guanxi.visit.write.setting.SettingCommand.ChangeSetting;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class SettingRegisterTest {
    private static final LocalDate LATER = DAY.plusDays(10);
    private final AggregateTestFixture<SettingRegister> register = Field.of(SettingRegister.class);

    @Test
    void a_setting_is_changed_from_a_day_on() {
        register.givenNoPriorActivity()
                .when(change(DAY, 50), DEPARTMENT)
                .expectEvents(changed(DAY, 50))
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_again_changes_nothing() {
        register.given(changed(DAY, 50), changed(LATER, 80))
                .when(change(DAY, 50), DEPARTMENT)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void another_value_from_the_same_day_on_replaces_it_and_may_be_replaced_by_the_first() {
        register.given(changed(DAY, 50)).when(change(DAY, 60), DEPARTMENT).expectEvents(changed(DAY, 60));
        register.given(changed(DAY, 50), changed(DAY, 60))
                .when(change(DAY, 50), DEPARTMENT)
                .expectEvents(changed(DAY, 50));
    }

    @Test
    void the_same_value_from_another_day_on_is_said_too() {
        register.given(changed(LATER, 50)).when(change(DAY, 50), DEPARTMENT).expectEvents(changed(DAY, 50));
    }

    private static ChangeSetting change(LocalDate from, int metres) {
        return new ChangeSetting(Setting.LOW_ACCURACY, from, metres);
    }

    private static SettingChanged changed(LocalDate from, int metres) {
        return new SettingChanged(Setting.LOW_ACCURACY, from, metres, NOW);
    }
}
