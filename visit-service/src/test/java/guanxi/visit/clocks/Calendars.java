package guanxi.visit.clocks;

import static java.util.stream.Collectors.toMap;

import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.visit.clocks.WorkCalendars.Mark;
import guanxi.visit.clocks.WorkCalendars.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Work calendars as tests need them: days listed for all, and the hours that are built in. */
public final class Calendars {

    private Calendars() {}

    public static WorkCalendars listing(Map<LocalDate, Kind> days) {
        var marks = days.entrySet().stream()
                .collect(toMap(day -> new Place(null, day.getKey()), day -> new Mark(day.getValue(), "?")));
        return new WorkCalendars(marks, new WorkHours(List.of()));
    }
}
