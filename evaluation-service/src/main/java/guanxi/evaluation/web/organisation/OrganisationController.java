package guanxi.evaluation.web.organisation;

import guanxi.evaluation.query.organisation.Organisation;
import guanxi.evaluation.query.organisation.OrganisationQueries;
import guanxi.platform.access.OpenToEverybody;
import guanxi.platform.decision.DepartmentTime;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisation of a day, which everybody sees. */
@RestController
@RequestMapping("/api/evaluations/organisation")
class OrganisationController {
    private final OrganisationQueries organisation;
    private final DepartmentTime time;

    OrganisationController(OrganisationQueries organisation, DepartmentTime time) {
        this.organisation = organisation;
        this.time = time;
    }

    @Operation(summary = "Offices with their people, sites and equipment, as of a day")
    @GetMapping
    @OpenToEverybody
    Organisation show(@RequestParam(required = false) LocalDate asOf) {
        return organisation.on(time.asOf(asOf).day());
    }
}
