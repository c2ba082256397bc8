package guanxi.visit.web.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, times and rates as people write them on a form. */
public final class Written {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Written() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** As it stands behind the word 星期. */
    public static String weekday(LocalDate day) {
        return String.valueOf("一二三四五六日".charAt(day.getDayOfWeek().ordinal()));
    }

    public static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    public static String dayAndTime(LocalDateTime time) {
        return day(time.toLocalDate()) + " " + time(time);
    }

    /** Side by side, those that are known. */
    public static String together(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** Absent where it is. */
    public static @Nullable String percent(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.toPlainString() + "%";
    }
}
