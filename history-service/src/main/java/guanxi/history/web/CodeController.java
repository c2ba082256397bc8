package guanxi.history.web;

import guanxi.platform.view.Page;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The code lists of all contexts; here, because history is the one reader of the whole language. */
@RestController
class CodeController {

    @GetMapping("/api/codes")
    Page<CodeList> codes() {
        return new Page<>(CodeList.ALL, null);
    }
}
