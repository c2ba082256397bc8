package guanxi.visit.web.records;

import guanxi.language.visit.VisitId;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenToWork;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.visit.query.records.RecordSheet;
import guanxi.visit.query.records.RecordSheetQueries;
import guanxi.visit.web.OpenToTheField;
import guanxi.visit.web.paper.Paper;
import guanxi.visit.web.paper.Press;
import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The record of a visit (F-10): what is written down of it for the next one. */
@RestController
@RequestMapping("/api/visits")
class RecordController {
    private final Commands commands;
    private final RecordSheetQueries records;
    private final RecordPaper paper;
    private final Press press;
    private final DepartmentTime time;

    RecordController(
            Commands commands, RecordSheetQueries records, RecordPaper paper, Press press, DepartmentTime time) {
        this.commands = commands;
        this.records = records;
        this.paper = paper;
        this.press = press;
        this.time = time;
    }

    @Operation(summary = "Fill in the record of a visit that was made, or what it had left open")
    @PostMapping("/records")
    @OpenToWork
    ResponseEntity<Done> submit(@RequestBody NewRecord body, Caller caller) {
        var command = body.checked(time).command();
        String visit = command.visitId().number();
        return Answers.created("/api/visits/" + visit + "/record", visit, commands.send(caller, command));
    }

    @Operation(summary = "The record of a visit, with what is to be noted from the client's last one")
    @GetMapping("/{visitId}/record")
    @OpenToTheField
    RecordSheet show(@PathVariable VisitId visitId, @RequestParam(required = false) LocalDate asOf, Caller caller) {
        return reached(visitId, asOf, caller);
    }

    @Operation(summary = "The record of a visit as the paper form has it (F-10)")
    @GetMapping(path = "/{visitId}/record.pdf", produces = Paper.PDF)
    @OpenToTheField
    ResponseEntity<Paper> printRecord(
            @PathVariable VisitId visitId, @RequestParam(required = false) LocalDate asOf, Caller caller) {
        var record = reached(visitId, asOf, caller);
        return press.print(RecordPaper.TITLE + " " + visitId.number(), paper.of(record));
    }

    private RecordSheet reached(VisitId visitId, LocalDate asOf, Caller caller) {
        var record = Answers.found(records.find(visitId, time.asOf(asOf)), "record of visit", visitId.number());
        caller.mustReach(record.specialistId());
        return record;
    }
}
