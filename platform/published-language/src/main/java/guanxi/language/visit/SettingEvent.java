package guanxi.language.visit;

import guanxi.language.DomainEvent;
import guanxi.language.RecordedAs;
import java.time.Instant;
import java.time.LocalDate;

/** From which day on the department works by other values. */
public sealed interface SettingEvent extends DomainEvent {

    /**
     * Until the next day from which another value holds; of what is said of the same day the newest holds.
     *
     * @param validFrom the first day of which figures use the value; it may lie in the past
     */
    @RecordedAs("visit.SettingChanged")
    record SettingChanged(Setting setting, LocalDate validFrom, Integer value, Instant occurredAt)
            implements SettingEvent {}
}
