package guanxi.language;

import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * A part of a working day, as on a clock on the wall.
 *
 * @param from as {@code 08:00}
 * @param to as {@code 12:00}, later than {@code from}; the end of the day is {@code 24:00}
 */
public record WorkInterval(String from, String to) {
    private static final Pattern ON_THE_WALL = Pattern.compile("(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00");

    public WorkInterval {
        if (!ON_THE_WALL.matcher(from).matches() || !ON_THE_WALL.matcher(to).matches() || from.compareTo(to) >= 0)
            throw new IllegalArgumentException("Not an interval of a day: " + from + "-" + to);
    }

    public LocalTime begins() {
        return LocalTime.parse(from);
    }

    /** One may begin where another ends. */
    public boolean isBefore(WorkInterval next) {
        return to.compareTo(next.from) <= 0;
    }

    @Override
    public String toString() {
        return from + "-" + to;
    }
}
