package guanxi.platform.forms;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, months and moments as people and Excel write them; nothing impossible is bent into something possible. */
final class TimeCells {
    private static final String DAY =
            "(?:(?<y>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2})|(?<y2>[12][0-9]{3})/(?<m2>[0-9]{1,2})/(?<d2>[0-9]{1,2}))";
    private static final Pattern DATE = Pattern.compile(DAY);
    private static final Pattern MONTH = Pattern.compile("([12][0-9]{3})-([0-9]{2})");
    private static final Pattern MOMENT = Pattern.compile(DAY
            + "(?:T| {1,2})(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]{1,9}))?)?"
            + " ?(?<offset>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private TimeCells() {}

    static LocalDate date(Cell cell) {
        Matcher parts = DATE.matcher(cell.text());
        if (!parts.matches()) throw cell.refused(FormRule.NOT_A_DATE, "is not a date such as 2026-06-30");
        try {
            return day(parts);
        } catch (DateTimeException impossible) {
            throw cell.refused(FormRule.NOT_A_DATE, "is a day that no calendar has");
        }
    }

    static YearMonth month(Cell cell) {
        Matcher parts = MONTH.matcher(cell.text());
        if (!parts.matches()) throw cell.refused(FormRule.NOT_A_MONTH, "is not a month such as 2026-06");
        try {
            return YearMonth.of(number(parts.group(1)), number(parts.group(2)));
        } catch (DateTimeException impossible) {
            throw cell.refused(FormRule.NOT_A_MONTH, "is a month that no year has");
        }
    }

    static Instant instant(Cell cell, ZoneId zone) {
        Matcher parts = MOMENT.matcher(cell.text());
        if (!parts.matches())
            throw cell.refused(FormRule.NOT_AN_INSTANT, "is not a moment such as 2026-06-30T08:30 or 2026-06-30 08:30");
        try {
            LocalDateTime local = LocalDateTime.of(day(parts), time(parts));
            return parts.group("offset") == null
                    ? inZone(cell, local, zone)
                    : local.toInstant(ZoneOffset.of(parts.group("offset")));
        } catch (DateTimeException impossible) {
            throw cell.refused(FormRule.NOT_AN_INSTANT, "is a moment that no calendar and clock show");
        }
    }

    private static Instant inZone(Cell cell, LocalDateTime local, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.isEmpty())
            throw cell.refused(FormRule.NOT_AN_INSTANT, "falls into an hour that the clocks of " + zone + " skip");
        return local.toInstant(offsets.getFirst());
    }

    private static LocalDate day(Matcher parts) {
        return parts.group("y") != null
                ? LocalDate.of(number(parts.group("y")), number(parts.group("m")), number(parts.group("d")))
                : LocalDate.of(number(parts.group("y2")), number(parts.group("m2")), number(parts.group("d2")));
    }

    private static LocalTime time(Matcher parts) {
        String second = parts.group("second");
        String fraction = parts.group("fraction");
        return LocalTime.of(
                number(parts.group("hour")),
                number(parts.group("minute")),
                second == null ? 0 : number(second),
                fraction == null ? 0 : number((fraction + "00000000").substring(0, 9)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
