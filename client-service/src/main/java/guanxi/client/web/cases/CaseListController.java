package guanxi.client.web.cases;

import guanxi.client.query.cases.CaseSheet;
import guanxi.client.query.cases.CasesAtAMoment;
import guanxi.client.query.cases.ShownCase;
import guanxi.client.web.Moment;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.CaseId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases as they stand at a moment. */
@RestController
@RequestMapping("/api/clients/cases")
class CaseListController {
    private final CasesAtAMoment cases;
    private final DepartmentTime time;

    CaseListController(CasesAtAMoment cases, DepartmentTime time) {
        this.cases = cases;
        this.time = time;
    }

    @Operation(summary = "Cases as they stand at a moment, filtered")
    @GetMapping
    @OpenToReaders
    Page<ShownCase> listCases(CaseFilter filter, Paging paging, Caller caller) {
        return cases.find(filter.within(caller, time), filter.agent(), filter.state(), paging, filter.moment(time));
    }

    @Operation(summary = "A case as it stands at a moment, with what happened in it")
    @GetMapping("/{caseId}")
    @OpenToReaders
    CaseSheet showCase(
            @PathVariable CaseId caseId, @RequestParam(required = false) @Nullable Instant at, Caller caller) {
        var found = cases.find(caseId, Moment.asked(at, time), caller.mayKnowContacts());
        var sheet = Answers.found(found, "case", caseId.number());
        caller.mustReach(sheet.shown().agent());
        return sheet;
    }
}
