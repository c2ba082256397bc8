package guanxi.visit.web.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Days, times and rates as people write them on a form. */
public final class Written {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private Written() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    public static String time(LocalDateTime time) {
        return TIME.format(time);
    }

    /** Absent where it is. */
    public static @Nullable String percent(@Nullable BigDecimal rate) {
        return rate == null ? null : rate.toPlainString() + "%";
    }
}
