package guanxi.platform.web;

import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** How a refusal looks over HTTP: RFC 9457 with the rule's name as {@code code}. */
public final class Problems {

    private Problems() {}

    public static ResponseEntity<Object> of(Rejection rejection) {
        ProblemDetail problem = problem(status(rejection.kind()), rejection.code(), rejection.message());
        if (rejection.field() != null) problem.setProperty("field", rejection.field());
        rejection.facts().forEach(problem::setProperty);
        var answer = ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (rejection.kind() == Rule.Kind.UNAVAILABLE) answer.header(HttpHeaders.RETRY_AFTER, "1");
        return answer.body(problem);
    }

    public static ProblemDetail problem(HttpStatusCode status, String code, String message) {
        var problem = ProblemDetail.forStatusAndDetail(status, message);
        problem.setProperty("code", code);
        return problem;
    }

    public static HttpStatus status(Rule.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT, REFERENCE -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
