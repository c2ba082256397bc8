package guanxi.visit.web.days;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.expenses.ExpensesQueries;
import guanxi.visit.read.violations.ViolationQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A specialist's day in the market as a whole. */
@RestController
@RequestMapping("/api/visits/days")
class DayController {
    private final DayQueries days;
    private final VisitQueries visits;
    private final ViolationQueries violations;
    private final ExpensesQueries expenses;

    DayController(DayQueries days, VisitQueries visits, ViolationQueries violations, ExpensesQueries expenses) {
        this.days = days;
        this.visits = visits;
        this.violations = violations;
        this.expenses = expenses;
    }

    @Operation(summary = "A day as a whole")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Day show(@RequestParam ColleagueId specialistId, @RequestParam LocalDate date, Caller caller) {
        caller.mustReach(specialistId.number());
        return Day.of(
                specialistId,
                date,
                days.find(specialistId, date),
                shown(visits.ofDay(specialistId, date), caller),
                violations.ofDay(specialistId, date),
                expenses.ofDay(specialistId, date));
    }

    private static List<VisitEntry> shown(List<VisitEntry> visits, Caller caller) {
        if (caller.mayKnowContacts()) return visits;
        return visits.stream().map(VisitEntry::withoutPersonMet).toList();
    }
}
