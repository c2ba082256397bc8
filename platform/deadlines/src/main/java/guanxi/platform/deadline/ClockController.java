package guanxi.platform.deadline;

import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What an operator sees of the clock: who works it, how much is overdue and not dealt with, and what fails. */
@RestController
@RequestMapping("/api/${guanxi.context}/operations/clock")
public class ClockController {
    private final Clockwork clockwork;
    private final Deadlines deadlines;
    private final DepartmentTime time;

    /**
     * @param worksHere whether it is the instance that answers whose clock works
     * @param holder the instance whose clock works, absent for the moment in which none does
     */
    public record ClockAtWork(
            String clock, boolean worksHere, @Nullable String holder, long overdue, List<FailingOrder> failing) {}

    ClockController(Clockwork clockwork, Deadlines deadlines, DepartmentTime time) {
        this.clockwork = clockwork;
        this.deadlines = deadlines;
        this.time = time;
    }

    @Operation(summary = "Whether the clock works, and what it cannot do")
    @GetMapping
    @OpenTo(department = SYSTEM)
    ClockAtWork show() {
        var state = clockwork.state();
        return new ClockAtWork(
                clockwork.name(),
                clockwork.worksHere(),
                state.map(ClockState::owner).orElse(null),
                deadlines.countOverdue(time.now()),
                state.map(ClockState::failing).orElse(List.of()));
    }
}
