package guanxi.client.web.checklists;

import guanxi.client.query.checklists.ChecklistFigures;
import guanxi.client.query.checklists.MonthsOfChecklists;
import guanxi.client.read.checklists.ChecklistQueries;
import guanxi.client.read.checklists.TickedCall;
import guanxi.client.web.OpenToDesk;
import guanxi.client.web.OpenToReaders;
import guanxi.client.write.checklist.ChecklistCommand.TickChecklist;
import guanxi.language.client.CaseId;
import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import io.swagger.v3.oas.annotations.Operation;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agents tick of their calls (K-2, K-3), and what months of that come to. */
@RestController
@RequestMapping("/api/clients")
class ChecklistController {
    private final Commands commands;
    private final ChecklistQueries checklists;
    private final MonthsOfChecklists months;

    ChecklistController(Commands commands, ChecklistQueries checklists, MonthsOfChecklists months) {
        this.commands = commands;
        this.checklists = checklists;
        this.months = months;
    }

    @Operation(summary = "Tick what was done in a call")
    @PutMapping("/cases/{caseId}/checklist")
    @OpenToDesk
    ResponseEntity<Done> tickChecklist(@PathVariable CaseId caseId, @RequestBody NewTicks body, Caller caller) {
        return Answers.done(caseId.number(), commands.send(caller, new TickChecklist(caseId, body.ticks())));
    }

    @Operation(summary = "What was ticked of a call")
    @GetMapping("/cases/{caseId}/checklist")
    @OpenToReaders
    ResponseEntity<TickedCall> showChecklist(@PathVariable CaseId caseId, Caller caller) {
        var call = Answers.found(checklists.find(caseId), "checklist", caseId.number());
        caller.mustReach(call.agent());
        return Answers.shown(call, call.version());
    }

    @Operation(summary = "What agents ticked in months, and how satisfied clients were where they did")
    @GetMapping("/checklist-figures")
    @OpenToReaders
    Page<ChecklistFigures> listChecklistFigures(
            @RequestParam(required = false) @Nullable YearMonth month, Paging paging, Caller caller) {
        var figures = months.find().stream()
                .filter(one -> month == null || one.month().equals(month))
                .filter(one -> caller.reach().includes(one.agent()));
        return Page.of(figures, paging, one -> one.month().toString(), one -> one.agent()
                .number());
    }
}
