package guanxi.client.read.calendar;

import static java.time.DayOfWeek.SATURDAY;

import guanxi.language.visit.CalendarEvent.Kind;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewReader;
import guanxi.platform.view.Views;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Which days are worked, by the calendar of all. */
@Component
public class CalendarQueries {
    private final ViewReader<ListedDay> calendar;

    @Autowired
    CalendarQueries(Views views) {
        this(views.reader(ListedDay.VIEW));
    }

    CalendarQueries(ViewReader<ListedDay> calendar) {
        this.calendar = calendar;
    }

    /** A listed day as it is listed, any other Monday to Friday; as the calendar is now, all of which is read. */
    public Predicate<LocalDate> worked() {
        var listed = calendar.find(Query.all()).stream().collect(Collectors.toMap(ListedDay::date, ListedDay::kind));
        return day -> listed.containsKey(day)
                ? listed.get(day) == Kind.WORKDAY
                : day.getDayOfWeek().compareTo(SATURDAY) < 0;
    }

    /** The first worked day after that one. */
    public LocalDate workedAfter(LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(worked())
                .findFirst()
                .orElseThrow();
    }
}
