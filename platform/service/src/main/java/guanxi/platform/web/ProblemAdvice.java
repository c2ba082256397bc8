package guanxi.platform.web;

import guanxi.platform.decision.CommandRejected;
import java.util.stream.Collectors;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Turns every refusal, and every request that Spring could not read, into a problem with a {@code code}. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    ResponseEntity<Object> on(CommandRejected refused) {
        return Problems.of(refused.rejection());
    }

    @ExceptionHandler
    ResponseEntity<Object> on(InvalidParameterException undecodable) {
        return answer(
                Problems.problem(
                        HttpStatus.BAD_REQUEST, "FIELD_INVALID", "The query is not UTF-8 in percent encoding."),
                new HttpHeaders(),
                HttpStatus.BAD_REQUEST);
    }

    @ExceptionHandler
    ResponseEntity<Object> on(Exception unexpected) {
        LOG.error("A request failed", unexpected);
        return ResponseEntity.internalServerError()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Problems.problem(
                        HttpStatus.INTERNAL_SERVER_ERROR, "FAILED", "This could not be done; the fault is ours."));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getMostSpecificCause() instanceof CommandRejected refused) return on(refused);
        String field = e.getCause() instanceof DatabindException data ? field(data) : null;
        String message = field == null ? "The body is not readable JSON of the expected form." : sentence(e, field);
        ProblemDetail problem =
                Problems.problem(status, field == null ? "BODY_NOT_READABLE" : "FIELD_INVALID", message);
        if (field != null) problem.setProperty("field", field);
        return answer(problem, headers, status);
    }

    @Override
    protected ResponseEntity<Object> handleTypeMismatch(
            TypeMismatchException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (e.getMostSpecificCause() instanceof CommandRejected refused) return on(refused);
        return ofAnotherKind(e.getPropertyName(), headers, status);
    }

    /** The filters of a list, where Spring has tried them all. */
    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return ofAnotherKind(e.getFieldErrors().getFirst().getField(), headers, status);
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String field = e.getParameterName();
        ProblemDetail problem = Problems.problem(status, "FIELD_MISSING", "The parameter " + field + " is needed.");
        problem.setProperty("field", field);
        return answer(problem, headers, status);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = body instanceof ProblemDetail detail ? detail : described(e, status);
        if (problem.getProperties() == null || !problem.getProperties().containsKey("code")) {
            problem.setProperty("code", code(status));
        }
        return answer(problem, headers, status);
    }

    private static ProblemDetail described(Exception e, HttpStatusCode status) {
        return e instanceof ErrorResponse known ? known.getBody() : ProblemDetail.forStatus(status);
    }

    private static ResponseEntity<Object> ofAnotherKind(String field, HttpHeaders headers, HttpStatusCode status) {
        ProblemDetail problem =
                Problems.problem(status, "FIELD_INVALID", "The value of " + field + " is not of the expected kind.");
        problem.setProperty("field", field);
        return answer(problem, headers, status);
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem, HttpHeaders headers, HttpStatusCode status) {
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static String sentence(HttpMessageNotReadableException e, String field) {
        return e.getCause() instanceof JacksonException cause
                        && cause.getOriginalMessage().contains("null")
                ? "The field " + field + " is missing."
                : "The value of " + field + " is not of the expected kind.";
    }

    private static String field(DatabindException e) {
        String path = e.getPath().stream()
                .map(ref -> ref.getPropertyName() == null ? "[" + ref.getIndex() + "]" : ref.getPropertyName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }

    private static String code(HttpStatusCode status) {
        HttpStatus known = HttpStatus.resolve(status.value());
        return known == null ? "REFUSED" : known.name();
    }
}
