package guanxi.visit.web.calendar;

import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static java.util.stream.Collectors.toSet;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.visit.read.calendar.CalendarEntry;
import guanxi.visit.read.calendar.CalendarQueries;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.calendar.CalendarCommand.ListDay;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The year's published holidays, so that nobody types them. */
@RestController
@RequestMapping("/api/visits/calendar/published")
class PublishedCalendarController {
    /**
     * @param published how many days of the year are published to be free or worked
     * @param marked how many of them were not marked before, and are now
     */
    record PublishedYear(int year, int published, int marked) {}

    private final Commands commands;
    private final CalendarQueries listed;

    PublishedCalendarController(Commands commands, CalendarQueries listed) {
        this.commands = commands;
        this.listed = listed;
    }

    /** A day that somebody marked stays as he marked it. */
    @Operation(summary = "Mark the published holidays and make-up days of a year")
    @PutMapping("/{year}")
    @OpenTo(department = {MANAGER, OFFICE})
    PublishedYear importHolidays(@PathVariable int year, Caller caller) {
        var days = days(year);
        var marked = markedIn(days);
        var missing = days.stream().filter(day -> !marked.contains(day.date()));
        long changed =
                missing.filter(day -> commands.send(caller, day).changed()).count();
        return new PublishedYear(year, days.size(), (int) changed);
    }

    private static List<ListDay> days(int year) {
        var days = Year.MIN_VALUE <= year && year <= Year.MAX_VALUE
                ? PublishedHolidays.of(Year.of(year))
                : List.<ListDay>of();
        if (days.isEmpty())
            throw new CommandRejected(
                    VisitRule.HOLIDAYS_NOT_KNOWN,
                    "The holidays of " + year + " are not known here; import them as a form.",
                    "year",
                    Map.of("given", String.valueOf(year)));
        return days;
    }

    private Set<LocalDate> markedIn(List<ListDay> days) {
        return listed.between(days.getFirst().date(), days.getLast().date()).stream()
                .filter(day -> day.officeId() == null)
                .map(CalendarEntry::date)
                .collect(toSet());
    }
}
