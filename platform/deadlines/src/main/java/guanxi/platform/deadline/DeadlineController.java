package guanxi.platform.deadline;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.deadline.Deadline.State;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows people what is due, and warns them before. */
@RestController
@RequestMapping("/api/${guanxi.context}/deadlines")
public class DeadlineController {
    private final Deadlines deadlines;
    private final DepartmentTime time;

    /** As it stands when it is asked for. */
    public record DeadlineItem(
            String deadlineId,
            String what,
            String of,
            @Nullable ColleagueId specialistId,
            Instant dueAt,
            Instant warnAt,
            State state) {

        static DeadlineItem of(Deadline due, Instant now) {
            return new DeadlineItem(
                    due.deadlineId(), due.what(), due.of(), due.specialistId(), due.dueAt(), due.warnAt(), due.at(now));
        }
    }

    DeadlineController(Deadlines deadlines, DepartmentTime time) {
        this.deadlines = deadlines;
        this.time = time;
    }

    /** By the time at which it is due. */
    @Operation(summary = "What is due, filtered")
    @GetMapping
    @OpenTo(
            own = SPECIALIST,
            team = SUPERVISOR,
            department = {MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR})
    Page<DeadlineItem> list(
            @RequestParam(required = false) String specialistId,
            @RequestParam(required = false) String what,
            @RequestParam(required = false) State state,
            Paging paging,
            Caller caller) {
        Instant now = time.now();
        var filter = caller.within(Query.all(), "specialistId", specialistId).and("what", what);
        return deadlines.find(filter, state, now, paging).map(due -> DeadlineItem.of(due, now));
    }
}
