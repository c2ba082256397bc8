package guanxi.visit.web.calendar;

import com.tyme.holiday.LegalHoliday;
import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the State Council publishes once a year, as a library knows it: which days are free besides the week's end, and which of those are
 * worked for it. It knows years that have passed and this one; a later one is imported as a form.
 */
final class PublishedHolidays {
    private PublishedHolidays() {}

    /** In order; empty for a year that is not known to its end. The year before may bring some of a year's first days. */
    static List<ListDay> of(Year year) {
        if (published(year.atMonth(10).atDay(1)).isEmpty()) return List.of();
        return Stream.iterate(year.atDay(1), day -> day.getYear() == year.getValue(), day -> day.plusDays(1))
                .map(PublishedHolidays::published)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ListDay> published(LocalDate day) {
        var known = LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return Optional.ofNullable(known).map(holiday -> listed(day, holiday));
    }

    private static ListDay listed(LocalDate day, LegalHoliday holiday) {
        String name = Objects.requireNonNull(holiday.getName());
        if (holiday.isWork()) return new ListDay(null, day, Kind.WORKDAY, name + "调休");
        return new ListDay(null, day, Kind.HOLIDAY, name);
    }
}
