package guanxi.platform.imports;

import static guanxi.platform.access.Role.MANAGER;

import guanxi.platform.access.Caller;
import guanxi.platform.access.OpenTo;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.forms.FormRejected;
import guanxi.platform.forms.ImportAnswer;
import guanxi.platform.web.PassingAnswer;
import guanxi.platform.web.Problems;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes filled-in forms, as CSV or as a workbook; the content is its own idempotency key. */
@RestController
public class ImportController {
    private final Map<String, FormImport> forms;
    private final ImportRunner runner;

    public ImportController(List<FormImport> forms, ImportRunner runner) {
        this.forms = forms.stream().collect(Collectors.toMap(FormImport::name, Function.identity()));
        this.runner = runner;
    }

    @Operation(summary = "Import a filled-in form")
    @PostMapping("/api/${guanxi.context}/imports/{form}")
    @OpenTo(department = MANAGER)
    ImportAnswer importForm(@PathVariable String form, @RequestBody(required = false) byte[] content, Caller caller) {
        FormImport known = forms.get(form);
        CommandRejected.require(
                known != null,
                CommonRule.NOT_FOUND,
                "There is no form " + form + " here; the forms are " + forms.keySet() + ".");
        ImportAnswer answer = runner.run(known, content == null ? new byte[0] : content, caller);
        if (!answer.rejected().isEmpty()) PassingAnswer.mark();
        return answer;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(FormRejected refused) {
        var problem = Problems.problem(HttpStatus.BAD_REQUEST, refused.code(), refused.getMessage());
        refused.facts().forEach(problem::setProperty);
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
