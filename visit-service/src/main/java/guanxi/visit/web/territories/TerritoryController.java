package guanxi.visit.web.territories;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.FINANCE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.OFFICE;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.visit.read.territories.Registered;
import guanxi.visit.read.territories.TerritoryQueries;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of territories, as the visit context knows it from the organisation's events; nobody's own, so whoever may read days reads all of it. */
@RestController
@RequestMapping("/api/visits/territories")
class TerritoryController {
    private final TerritoryQueries territories;
    private final DepartmentTime time;

    TerritoryController(TerritoryQueries territories, DepartmentTime time) {
        this.territories = territories;
        this.time = time;
    }

    @Operation(summary = "The territories, with what is registered of each on a day")
    @GetMapping
    @OpenTo(department = {SPECIALIST, SUPERVISOR, MANAGER, DIRECTOR, INSPECTOR, OFFICE, EXECUTIVE, FINANCE, AUDITOR})
    Page<Registered> list(@RequestParam(required = false) LocalDate asOf, Paging paging) {
        return territories.find(time.asOf(asOf).day(), paging);
    }
}
