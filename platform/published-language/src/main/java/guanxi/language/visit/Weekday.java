package guanxi.language.visit;

import java.time.LocalDate;

/** A day of the week, as forms write it. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    public static Weekday of(LocalDate date) {
        return values()[date.getDayOfWeek().ordinal()];
    }
}
