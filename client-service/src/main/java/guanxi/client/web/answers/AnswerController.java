package guanxi.client.web.answers;

import static guanxi.platform.access.Role.AGENT;
import static guanxi.platform.access.Role.AUDITOR;
import static guanxi.platform.access.Role.DIRECTOR;
import static guanxi.platform.access.Role.DUTY_OFFICER;
import static guanxi.platform.access.Role.EXECUTIVE;
import static guanxi.platform.access.Role.INSPECTOR;
import static guanxi.platform.access.Role.MANAGER;
import static guanxi.platform.access.Role.SPECIALIST;
import static guanxi.platform.access.Role.SUPERVISOR;

import guanxi.client.read.answers.AnswerQueries;
import guanxi.client.read.answers.ListedAnswer;
import guanxi.client.web.answers.NewAnswer.OtherWording;
import guanxi.client.write.answer.AnswerCommand.ReviseAnswer;
import guanxi.client.write.answer.AnswerCommand.WithdrawAnswer;
import guanxi.language.client.AnswerId;
import guanxi.language.client.CaseStandard;
import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.command.Commands;
import guanxi.platform.store.Query;
import guanxi.platform.view.Page;
import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers;
import guanxi.platform.web.Answers.Done;
import guanxi.platform.web.Filters;
import guanxi.platform.web.Reason;
import io.swagger.v3.oas.annotations.Operation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of fixed answers (B-20). */
@RestController
@RequestMapping("/api/clients/answers")
class AnswerController {
    private final Commands commands;
    private final AnswerQueries answers;

    AnswerController(Commands commands, AnswerQueries answers) {
        this.commands = commands;
        this.answers = answers;
    }

    @Operation(summary = "Publish an answer to an ordinary question")
    @PostMapping
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> publish(@RequestBody NewAnswer body, Caller caller) {
        var command = body.command(caller);
        var number = command.answerId().number();
        return Answers.created("/api/clients/answers/" + number, number, commands.send(caller, command));
    }

    @Operation(summary = "Revise an answer of the catalogue")
    @PutMapping("/{answerId}")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> revise(@PathVariable AnswerId answerId, @RequestBody OtherWording body, Caller caller) {
        return Answers.done(answerId.number(), commands.send(caller, new ReviseAnswer(answerId, body.wording())));
    }

    @Operation(summary = "Withdraw an answer that is not given any more")
    @PutMapping("/{answerId}/withdrawal")
    @OpenTo(department = MANAGER)
    ResponseEntity<Done> withdraw(@PathVariable AnswerId answerId, @RequestBody Reason body, Caller caller) {
        return Answers.done(answerId.number(), commands.send(caller, new WithdrawAnswer(answerId, body.stated())));
    }

    @Operation(summary = "The answers that are given, by number")
    @GetMapping
    @OpenTo(
            department = {SPECIALIST, AGENT, DUTY_OFFICER, SUPERVISOR, MANAGER, DIRECTOR, INSPECTOR, EXECUTIVE, AUDITOR
            })
    Page<ListedAnswer> list(@RequestParam(required = false) @Nullable CaseStandard standard, Paging paging) {
        return answers.given(Filters.code(Query.all(), "standard", standard), paging);
    }
}
