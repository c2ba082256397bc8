package guanxi.gateway;

import guanxi.platform.http.Problem;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last stop of every error inside the gateway, in place of Boot's page: a code for the caller, the trace only in the log. */
@Controller
final class ErrorAnswers implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem(request).writeTo(request, response);
    }

    private static Problem problem(HttpServletRequest request) {
        if (causedByService(request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
            return Problem.of(HttpStatus.BAD_GATEWAY, "SERVICE_BROKE_OFF", "The service broke off its answer");
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return Problem.of(status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND);
    }

    private static boolean causedByService(Object failure) {
        return failure instanceof Throwable thrown
                && (thrown instanceof BrokenAnswer || thrown.getCause() instanceof BrokenAnswer);
    }
}
