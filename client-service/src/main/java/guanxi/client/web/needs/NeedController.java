package guanxi.client.web.needs;

import guanxi.client.query.needs.NeedSheet;
import guanxi.client.query.needs.NeedsOfADay;
import guanxi.client.query.needs.PivotCell;
import guanxi.client.query.needs.ShownNeed;
import guanxi.client.web.OpenToReaders;
import guanxi.language.client.NeedId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What clients need (F-5): analysed, analysed anew, listed as of a day, shown with every version, and counted. */
@RestController
@RequestMapping("/api/clients")
class NeedController {
    private static final String NEEDS = "/api/clients/needs/";

    /** @param at as of which day; absent for today */
    record PivotFilter(LocalDate at) {}

    private final Commands commands;
    private final NeedsOfADay needs;
    private final DepartmentTime time;

    NeedController(Commands commands, NeedsOfADay needs, DepartmentTime time) {
        this.commands = commands;
        this.needs = needs;
        this.time = time;
    }

    @Operation(summary = "Record what a client was found to need")
    @PostMapping("/needs")
    @OpenToWork
    ResponseEntity<Done> recordNeed(@RequestBody NewNeed body, Caller caller) {
        var id = Fields.orFresh(body.needId(), caller, NeedId::new);
        return Answers.created(NEEDS + id.number(), id.number(), commands.send(caller, body.command(id, time)));
    }

    @Operation(summary = "Record the next version of a need; those before it stay as they are")
    @PostMapping("/needs/{needId}/versions")
    @OpenToWork
    ResponseEntity<Done> reviseNeed(@PathVariable NeedId needId, @RequestBody NewVersion body, Caller caller) {
        var outcome = commands.send(caller, body.command(needId, time));
        return Answers.created(NEEDS + needId.number(), needId.number(), outcome);
    }

    @Operation(summary = "A need with every version of it")
    @GetMapping("/needs/{needId}")
    @OpenToReaders
    ResponseEntity<NeedSheet> showNeed(@PathVariable NeedId needId, Caller caller) {
        var need = Answers.found(needs.find(needId), "need", needId.number());
        caller.mustReach(need.owner());
        return Answers.shown(need, need.version());
    }

    @Operation(summary = "What clients need as of a day, each by its latest version then")
    @GetMapping("/needs")
    @OpenToReaders
    Page<ShownNeed> listNeeds(NeedFilter filter, Paging paging, Caller caller) {
        var found = needs.all(filter.clientId(), time.asOf(filter.at())).filter(filter.within(caller));
        return Page.of(found, paging, need -> need.needId().number());
    }

    @Operation(summary = "What is needed as of a day, counted by product, region and price")
    @GetMapping("/need-pivot")
    @OpenToReaders
    Page<PivotCell> listNeedPivot(PivotFilter filter, Paging paging, Caller caller) {
        var known = needs.all(null, time.asOf(filter.at()))
                .filter(need -> caller.reach().includes(need.owner()));
        return Page.of(NeedsOfADay.pivot(known), paging, PivotCell::product, PivotCell::region, cell -> cell.prices()
                .from()
                .amount()
                .intValueExact());
    }
}
