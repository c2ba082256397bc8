package guanxi.visit.read.settings;

import static guanxi.visit.write.Field.DAY;
import static guanxi.visit.write.Field.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.visit.Setting;
import guanxi.language.visit.SettingEvent.SettingChanged;
import guanxi.platform.tenure.Dated;
import guanxi.platform.view.ViewFixture;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SettingProjectionTest {
    private static final LocalDate LATER = DAY.plusDays(10);
    private final ViewFixture<SettingEntry> settings = ViewFixture.of(new SettingProjection(), SettingEntry.VIEW);

    @Test
    void each_change_stands_by_its_first_day_and_of_the_same_day_the_newest() {
        settings.given(changed(LATER, 80), changed(DAY, 50), changed(DAY, 60))
                .redelivering()
                .expectSame()
                .expect(new SettingEntry(
                        Setting.LOW_ACCURACY,
                        Dated.<Integer>none().with(DAY, 60).with(LATER, 80)));
    }

    @Test
    void all_are_listed_those_too_that_nobody_changed() {
        settings.given(changed(DAY, 50));
        assertThat(queries().all())
                .hasSameSizeAs(Setting.values())
                .startsWith(
                        SettingEntry.unchanged(Setting.APPOINTMENT_LENGTH),
                        new SettingEntry(
                                Setting.LOW_ACCURACY, Dated.<Integer>none().with(DAY, 50)));
    }

    @Test
    void a_day_is_asked_for_what_is_in_force_on_it() {
        settings.given(changed(DAY, 50));
        var inForce = queries().inForce();
        assertThat(inForce.on(DAY.minusDays(1)).valueOf(Setting.LOW_ACCURACY)).isEqualTo(100);
        assertThat(inForce.on(DAY).valueOf(Setting.LOW_ACCURACY)).isEqualTo(50);
        assertThat(inForce.on(DAY).valueOf(Setting.OLD_FIX)).isEqualTo(120);
    }

    private SettingQueries queries() {
        var views = mock(Views.class);
        when(views.reader(SettingEntry.VIEW)).thenReturn(settings.reader());
        return new SettingQueries(views);
    }

    private static SettingChanged changed(LocalDate from, int metres) {
        return new SettingChanged(Setting.LOW_ACCURACY, from, metres, NOW);
    }
}
