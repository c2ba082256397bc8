package guanxi.visit.web.accountabilities;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Filters;
import guanxi.visit.query.reviews.Accountability;
import guanxi.visit.query.reviews.AccountabilityQueries;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** For which violations directors answer; whoever asks sees those of the specialists within his reach. */
@RestController
@RequestMapping("/api/visits/accountabilities")
class AccountabilityController {
    private final AccountabilityQueries accountabilities;
    private final DepartmentTime time;

    AccountabilityController(AccountabilityQueries accountabilities, DepartmentTime time) {
        this.accountabilities = accountabilities;
        this.time = time;
    }

    @Operation(summary = "For how many violations of a month each director answers")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<Accountability> list(
            @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) LocalDate asOf,
            Paging paging,
            Caller caller) {
        var filter = Filters.days(caller.within(Query.all(), "specialistId", null), "date", month);
        return accountabilities.find(filter, time.asOf(asOf), paging);
    }
}
