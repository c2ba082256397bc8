package guanxi.platform.forms;

import guanxi.platform.decision.DepartmentTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, months and moments as people and Excel write them; nothing impossible is bent into something possible. */
final class TimeCells {
    private static final String DAY = "(?:(?<y>[12][0-9]{3})-(?<m>[0-9]{2})-(?<d>[0-9]{2})"
            + "|(?<y2>[12][0-9]{3})(?<part>[/.])(?<m2>[0-9]{1,2})\\k<part>(?<d2>[0-9]{1,2})"
            + "|(?<y3>[12][0-9]{3})年(?<m3>[0-9]{1,2})月(?<d3>[0-9]{1,2})日"
            + "|(?<y4>[12][0-9]{3})(?<m4>[0-9]{2})(?<d4>[0-9]{2}))";
    private static final List<String> SPELLINGS = List.of("", "2", "3", "4");
    private static final Pattern DATE = Pattern.compile(DAY + "(?:(?:T| {1,2})0{1,2}:00(?::00(?:\\.0{1,9})?)?)?");
    private static final Pattern MONTH =
            Pattern.compile("(?<year>[12][0-9]{3})(?:-(?<month>[0-9]{2})|年(?<month2>[0-9]{1,2})月)");
    private static final Pattern ENGLISH_MONTH = Pattern.compile("(?<month>[A-Za-z]{3})-(?<year>[0-9]{2})");
    private static final List<String> ENGLISH_MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final int CENTURY = 2000;
    private static final Pattern MOMENT = Pattern.compile(DAY
            + "(?:T|"
            + " {1,2})(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::(?<second>[0-9]{2})(?:\\.(?<fraction>[0-9]{1,9}))?)?"
            + " ?(?<offset>Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private TimeCells() {}

    static LocalDate date(Cell cell) {
        Matcher parts = DATE.matcher(cell.text());
        if (!parts.matches())
            throw cell.refused(
                    FormRule.NOT_A_DATE, "is not a date such as 2026-06-30 or 2026年6月30日, without a time of day");
        try {
            return day(parts);
        } catch (DateTimeException impossible) {
            throw cell.refused(FormRule.NOT_A_DATE, "is a day that no calendar has");
        }
    }

    static LocalDate happenedOn(Cell cell, DepartmentTime time) {
        LocalDate day = date(cell);
        if (time.isAhead(day)) throw cell.inTheFuture();
        return day;
    }

    /** A month, or its first day, as which spreadsheets keep a month. */
    static YearMonth month(Cell cell) {
        try {
            return spelledMonth(cell.text())
                    .or(() -> ofFirstDay(cell.text()))
                    .orElseThrow(() -> cell.refused(
                            FormRule.NOT_A_MONTH, "is not a month such as 2026-06, 2026年6月, Jun-26 or its first day"));
        } catch (DateTimeException impossible) {
            throw cell.refused(FormRule.NOT_A_MONTH, "is a month that no year has");
        }
    }

    private static Optional<YearMonth> spelledMonth(String text) {
        Matcher parts = MONTH.matcher(text);
        if (parts.matches()) {
            String month = parts.group("month") == null ? parts.group("month2") : parts.group("month");
            return Optional.of(YearMonth.of(number(parts.group("year")), number(month)));
        }
        Matcher english = ENGLISH_MONTH.matcher(text);
        if (!english.matches()) return Optional.empty();
        int month = 1 + ENGLISH_MONTHS.indexOf(english.group("month").toLowerCase(Locale.ROOT));
        return Optional.of(YearMonth.of(CENTURY + number(english.group("year")), month));
    }

    private static Optional<YearMonth> ofFirstDay(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) return Optional.empty();
        LocalDate day = day(parts);
        return day.getDayOfMonth() == 1 ? Optional.of(YearMonth.from(day)) : Optional.empty();
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
        String used = SPELLINGS.stream()
                .filter(spelling -> parts.group("y" + spelling) != null)
                .findFirst()
                .orElseThrow();
        return LocalDate.of(
                number(parts.group("y" + used)), number(parts.group("m" + used)), number(parts.group("d" + used)));
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
