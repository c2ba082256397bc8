package guanxi.platform.web;

import guanxi.platform.http.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last stop of every request that was refused before it reached a controller: Boot's answer there has no code. */
@Controller
public final class ErrorAnswers implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Problem.of(status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND)
                .writeTo(request, response);
    }
}
