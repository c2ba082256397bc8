package guanxi.client.web.pool;

import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.client.query.pool.Pool;
import guanxi.client.query.pool.PoolItem;
import guanxi.language.client.ClientId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public pool: prospects that are nobody's, and those that are about to be; each specialist may claim one. */
@RestController
@RequestMapping("/api/clients/pool")
class PoolController {
    /** @param at absent for now */
    record PoolFilter(Instant at, String territory, PoolItem.State state) {}

    private final Pool pool;
    private final Claims claims;
    private final DepartmentTime time;

    PoolController(Pool pool, Claims claims, DepartmentTime time) {
        this.pool = pool;
        this.claims = claims;
        this.time = time;
    }

    /** What is nobody's is everybody's to see. */
    @Operation(summary = "Clients in the public pool and those about to return to it")
    @GetMapping
    @OpenTo(department = {SPECIALIST, SUPERVISOR, MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR})
    Page<PoolItem> listPool(PoolFilter filter, Paging paging) {
        Instant moment = filter.at() == null ? time.now() : filter.at();
        return pool.at(moment, filter.state(), filter.territory(), paging);
    }

    @Operation(summary = "Claim a client from the public pool")
    @PutMapping("/{clientId}/claim")
    @OpenTo(own = SPECIALIST)
    ResponseEntity<Done> claimClient(@PathVariable ClientId clientId, Caller caller) {
        return Answers.done(clientId.number(), claims.claim(clientId, caller));
    }
}
