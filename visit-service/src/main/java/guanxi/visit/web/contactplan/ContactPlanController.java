package guanxi.visit.web.contactplan;

import static guanxi.platform.access.Role.FINANCE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.query.contacts.ContactPlanItem;
import guanxi.visit.query.contacts.ContactPlanQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.web.Span;
import guanxi.visit.web.paper.Paper;
import guanxi.visit.web.paper.Press;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contact plan (F-7): contacts, and the visits that monthly plans name. */
@RestController
class ContactPlanController {
    private final ContactPlanQueries contactPlan;
    private final ContactPlanPaper paper;
    private final Press press;
    private final DepartmentTime time;

    ContactPlanController(ContactPlanQueries contactPlan, ContactPlanPaper paper, Press press, DepartmentTime time) {
        this.contactPlan = contactPlan;
        this.paper = paper;
        this.press = press;
        this.time = time;
    }

    @Operation(summary = "What is planned with clients on which day")
    @GetMapping("/api/visits/contact-plan")
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<ContactPlanItem> list(ContactPlanFilter filter, Paging paging, Caller caller) {
        return shown(filter, paging, caller);
    }

    @Operation(summary = "The contact plan as the paper form has it (F-7)")
    @GetMapping(path = "/api/visits/contact-plan.pdf", produces = Paper.PDF)
    @OpenToTheField
    @OpenTo(department = FINANCE)
    ResponseEntity<Paper> printContactPlan(ContactPlanFilter filter, Caller caller) {
        return press.print(ContactPlanPaper.FORM.title(), paper.of(paging -> shown(filter, paging, caller)));
    }

    private Page<ContactPlanItem> shown(ContactPlanFilter filter, Paging paging, Caller caller) {
        var days = Span.of(filter.from(), filter.to(), time);
        var his = caller.within(Query.all(), "specialistId", filter.specialistId());
        var found = contactPlan.find(his, days.from(), days.to(), time.asOf(filter.asOf()), paging);
        return caller.mayKnowContacts() ? found : found.map(ContactPlanItem::withoutPersons);
    }
}
