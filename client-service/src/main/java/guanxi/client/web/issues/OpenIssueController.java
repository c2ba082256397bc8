package guanxi.client.web.issues;

import guanxi.client.query.problems.OpenIssue;
import guanxi.client.query.problems.OpenIssues;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What visits left unsolved and nobody sees to. */
@RestController
@RequestMapping("/api/clients/open-issues")
class OpenIssueController {
    /** @param specialistId who answers for the client */
    record IssueFilter(String specialistId, String clientId) {

        boolean asksFor(OpenIssue issue, Caller caller) {
            return specialistId == null
                    ? caller.reach().includes(issue.specialistId())
                    : issue.specialistId().number().equals(specialistId);
        }
    }

    private final OpenIssues issues;
    private final DepartmentTime time;

    OpenIssueController(OpenIssues issues, DepartmentTime time) {
        this.issues = issues;
        this.time = time;
    }

    @Operation(
            summary =
                    "Issues that visits left unsolved: those that no problem point was made of, and those about which all is done")
    @GetMapping
    @OpenToReaders
    Page<OpenIssue> listOpenIssues(IssueFilter filter, Paging paging, Caller caller) {
        if (filter.specialistId() != null) caller.mustReach(filter.specialistId());
        var found = issues.all(filter.clientId(), time.asOf(null)).filter(issue -> filter.asksFor(issue, caller));
        return Page.of(
                found,
                paging,
                issue -> issue.on().toString(),
                issue -> issue.visitId().number(),
                OpenIssue::number);
    }
}
