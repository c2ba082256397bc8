package guanxi.history.web;

import static guanxi.platform.access.Role.SYSTEM;

import guanxi.platform.access.OpenTo;
import guanxi.platform.access.OpenToEverybody;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code lists of all contexts; here, because history is the one reader of the whole language. */
@RestController
class CodeController {
    /** All of them; they are few. */
    record Codes(List<CodeList> items) {}

    @Operation(summary = "The code lists of the department, with their words in English and Chinese")
    @GetMapping("/api/codes")
    @OpenToEverybody
    @OpenTo(department = SYSTEM)
    Codes list() {
        return new Codes(CodeList.ALL);
    }
}
