package guanxi.visit.query.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import guanxi.platform.store.Query;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.expenses.ExpensesEntry;
import guanxi.visit.read.expenses.ExpensesQueries;
import guanxi.visit.read.violations.ViolationQueries;
import guanxi.visit.read.visits.VisitQueries;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts days together of what they left in several views. */
@Component
class ReportDays {
    private final VisitQueries visits;
    private final DayQueries days;
    private final ExpensesQueries expenses;
    private final ViolationQueries violations;

    ReportDays(VisitQueries visits, DayQueries days, ExpensesQueries expenses, ViolationQueries violations) {
        this.visits = visits;
        this.days = days;
        this.expenses = expenses;
        this.violations = violations;
    }

    Map<DayOf, ReportDay> find(Span span) {
        Query date = span.by("date");
        var completed = visits.completed(span.by("on")).stream()
                .collect(groupingBy(visit -> new DayOf(visit.specialistId(), visit.on())));
        var recorded =
                days.find(date).stream().collect(toMap(day -> new DayOf(day.specialistId(), day.date()), day -> day));
        var spent = expenses.find(date).stream()
                .collect(toMap(day -> new DayOf(day.specialistId(), day.date()), ExpensesEntry::lines));
        var found = violations.find(date).stream()
                .collect(groupingBy(violation -> new DayOf(violation.specialistId(), violation.date())));
        return Stream.of(completed, recorded, spent, found)
                .map(Map::keySet)
                .flatMap(Collection::stream)
                .distinct()
                .collect(toMap(
                        day -> day,
                        day -> ReportDay.of(
                                completed.getOrDefault(day, List.of()),
                                recorded.get(day),
                                spent.getOrDefault(day, List.of()),
                                found.getOrDefault(day, List.of()))));
    }
}
