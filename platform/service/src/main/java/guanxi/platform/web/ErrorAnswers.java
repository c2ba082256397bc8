package guanxi.platform.web;

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
        write(response, status instanceof Integer code ? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND);
    }

    static void write(HttpServletResponse response, HttpStatus status) throws IOException {
        if (status == null || status.is5xxServerError()) {
            Problems.write(
                    response,
                    status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status,
                    "FAILED",
                    "This could not be done; the fault is ours.");
        } else if (status == HttpStatus.NOT_FOUND) {
            Problems.write(response, status, "NO_SUCH_PATH", "There is nothing at this path.");
        } else if (status == HttpStatus.BAD_REQUEST) {
            Problems.write(
                    response,
                    status,
                    "REQUEST_NOT_READABLE",
                    "The request's line or a header is not well formed HTTP.");
        } else {
            Problems.write(response, status, status.name(), "The service cannot take this request.");
        }
    }
}
