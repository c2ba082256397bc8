package guanxi.visit.web.specialists;

import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SITE;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.read.specialists.SpecialistEntry;
import guanxi.visit.read.specialists.SpecialistQueries;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The specialists, as the visit context knows them from the organisation's events. */
@RestController
@RequestMapping("/api/visits/specialists")
class SpecialistController {
    private final SpecialistQueries specialists;

    SpecialistController(SpecialistQueries specialists) {
        this.specialists = specialists;
    }

    @Operation(summary = "Specialists with their leave")
    @GetMapping
    @OpenToTheField
    @OpenTo(department = {DUTY_OFFICER, OFFICE, FINANCE, SITE})
    Page<SpecialistEntry> list(@RequestParam(required = false) String team, Paging paging, Caller caller) {
        return specialists.find(caller.within(Query.all(), "specialistId", null).and("team", team), paging);
    }
}
