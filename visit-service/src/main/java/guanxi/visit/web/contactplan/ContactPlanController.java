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
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The contact plan (F-7): contacts, and the visits that monthly plans name. */
@RestController
@RequestMapping("/api/visits/contact-plan")
class ContactPlanController {
    private final ContactPlanQueries contactPlan;
    private final DepartmentTime time;

    ContactPlanController(ContactPlanQueries contactPlan, DepartmentTime time) {
        this.contactPlan = contactPlan;
        this.time = time;
    }

    @Operation(summary = "What is planned with clients on which day")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = FINANCE)
    Page<ContactPlanItem> list(ContactPlanFilter filter, Paging paging, Caller caller) {
        var days = Span.of(filter.from(), filter.to(), time);
        var his = caller.within(Query.all(), "specialistId", filter.specialistId());
        var found = contactPlan.find(his, days.from(), days.to(), time.asOf(filter.asOf()), paging);
        return caller.mayKnowContacts() ? found : found.map(ContactPlanItem::withoutPersons);
    }
}
