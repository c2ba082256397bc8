package guanxi.evaluation.web.dashboards;

import guanxi.evaluation.query.dashboard.DashboardQueries;
import guanxi.evaluation.query.dashboard.DepartmentDashboard;
import guanxi.evaluation.query.dashboard.FindDepartmentDashboard;
import guanxi.evaluation.web.OpenToAssessed;
import guanxi.platform.access.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.YearMonth;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The morning's dashboard, within the caller's reach: once, or live. */
@RestController
@RequestMapping("/api/evaluations/dashboards/department")
class DashboardController {
    private final DashboardQueries dashboards;
    private final LiveDashboards live;

    DashboardController(DashboardQueries dashboards, LiveDashboards live) {
        this.dashboards = dashboards;
        this.live = live;
    }

    @Operation(summary = "The standing of the department in a month")
    @GetMapping
    @OpenToAssessed
    DepartmentDashboard show(@RequestParam YearMonth month, Caller caller) {
        return dashboards.find(query(month, caller));
    }

    @Operation(summary = "The standing of the department, sent again whenever it changes")
    @ApiResponse(
            responseCode = "200",
            description =
                    "A stream of events called `dashboard`: the data of each is the dashboard as it stands then, its id"
                            + " when that was computed. Comments in between only show that the stream is alive.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = DepartmentDashboard.class)))
    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @OpenToAssessed
    SseEmitter follow(@RequestParam YearMonth month, Caller caller) {
        return live.open(query(month, caller));
    }

    private static FindDepartmentDashboard query(YearMonth month, Caller caller) {
        return FindDepartmentDashboard.of(month, caller.reach());
    }
}
