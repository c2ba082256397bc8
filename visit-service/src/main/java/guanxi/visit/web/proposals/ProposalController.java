package guanxi.visit.web.proposals;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.proposals.ProposalQueries;
import guanxi.visit.query.proposals.VisitProposal;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which visits are proposed to whom. */
@RestController
@RequestMapping("/api/visits/proposals")
class ProposalController {
    private final ProposalQueries proposals;
    private final DepartmentTime time;

    ProposalController(ProposalQueries proposals, DepartmentTime time) {
        this.proposals = proposals;
        this.time = time;
    }

    @Operation(summary = "Which clients are to be visited, why, by when and on which day")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<VisitProposal> list(ProposalFilter filter, Paging paging, Caller caller) {
        var his = caller.within(Query.all(), "owner", filter.specialistId());
        return proposals.find(his, time.asOf(filter.asOf()), paging);
    }
}
