package guanxi.hospitality.web.budget;

import guanxi.hospitality.read.requests.ClientBudget;
import guanxi.hospitality.read.requests.RequestQueries;
import guanxi.hospitality.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What hospitality is to cost, added up. */
@RestController
@RequestMapping("/api/hospitality/budgets")
class BudgetController {
    private final RequestQueries requests;

    BudgetController(RequestQueries requests) {
        this.requests = requests;
    }

    /** The sums of those requests that the caller may see. */
    @Operation(summary = "What hospitality is to cost, by client")
    @GetMapping
    @OpenToReaders
    Page<ClientBudget> list(@RequestParam(required = false) String clientId, Paging paging, Caller caller) {
        return requests.budgets(caller.within(Query.all(), "applicant", null).and("clientId", clientId), paging);
    }
}
