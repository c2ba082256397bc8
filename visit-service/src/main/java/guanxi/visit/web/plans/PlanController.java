package guanxi.visit.web.plans;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Filters;
import guanxi.visit.read.plans.PlanEntry;
import guanxi.visit.read.plans.PlanQueries;
import guanxi.visit.web.OpenToTheField;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The monthly plans (B-01): submitted until the month begins, shown with every submission. */
@RestController
@RequestMapping("/api/visits/plans")
class PlanController {
    private final Commands commands;
    private final PlanQueries plans;

    PlanController(Commands commands, PlanQueries plans) {
        this.commands = commands;
        this.plans = plans;
    }

    @Operation(summary = "Submit the plan of a month")
    @PostMapping
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewPlan body, Caller caller) {
        var plan = body.checked().command(null);
        String specialist = plan.specialistId().number();
        String path = "/api/visits/plans?month=" + plan.month() + "&specialistId=" + specialist;
        return Answers.created(path, specialist + "-" + plan.month(), commands.send(caller, plan));
    }

    @Operation(summary = "Plans with every submission")
    @GetMapping
    @OpenToTheField
    Page<PlanEntry> list(
            @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) String specialistId,
            Paging paging,
            Caller caller) {
        var filter = caller.within(Query.all(), "specialistId", specialistId);
        return plans.find(Filters.month(filter, "month", month), paging);
    }
}
