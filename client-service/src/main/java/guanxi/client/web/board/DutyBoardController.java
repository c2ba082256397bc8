package guanxi.client.web.board;

import static guanxi.platform.access.Role.DUTY_OFFICER;

import guanxi.client.query.board.BoardLine;
import guanxi.client.query.board.DutyBoard;
import guanxi.client.web.Moment;
import guanxi.client.web.OpenToReaders;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is due and what is late at the service desk. */
@RestController
@RequestMapping("/api/clients/duty-board")
class DutyBoardController {
    /**
     * @param at absent for now
     * @param agent who is responsible
     * @param until when it is due at the latest
     */
    record BoardFilter(Instant at, String agent, Instant until) {}

    private final DutyBoard board;
    private final DepartmentTime time;

    DutyBoardController(DutyBoard board, DepartmentTime time) {
        this.board = board;
        this.time = time;
    }

    @Operation(summary = "What is due and what is late at the service desk, the oldest first")
    @GetMapping
    @OpenToReaders
    @OpenTo(department = DUTY_OFFICER)
    Page<BoardLine> showDutyBoard(BoardFilter filter, Paging paging, Caller caller) {
        if (filter.agent() != null) caller.mustReach(filter.agent());
        if (filter.at() == null) return board.now(whose(filter, caller), filter.until(), paging);
        var ofCases = caller.within(Query.all(), "holder", null);
        var ofSeries = caller.within(Query.all(), "told.agent", null);
        return board.at(Moment.asked(filter.at(), time), ofCases, ofSeries, filter.agent(), filter.until(), paging);
    }

    private static Query whose(BoardFilter filter, Caller caller) {
        var his = caller.within(Query.all(), "specialistId", null);
        return filter.agent() == null ? his : his.and("agent", filter.agent());
    }
}
