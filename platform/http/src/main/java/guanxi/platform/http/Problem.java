package guanxi.platform.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * A refusal as RFC 9457 with a {@code code}, for wherever no message converter of Spring's is at hand: filters, routes, Tomcat's valve.
 *
 * @param facts what it speaks of, shown beside the code
 * @param retryAfter absent where trying again is no use
 */
public record Problem(HttpStatus status, String code, String detail, Map<String, String> facts, Duration retryAfter) {
    private static final JsonMapper JSON = JsonMapper.shared();

    public Problem {
        facts = Map.copyOf(facts);
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of(), null);
    }

    /** What is said where only an HTTP status is known. */
    public static Problem of(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> of(status, "NO_SUCH_PATH", "There is nothing at this path; see /docs.");
            case BAD_REQUEST ->
                of(status, "REQUEST_NOT_READABLE", "The request's line or a header is not well formed HTTP.");
            case null -> failed(HttpStatus.INTERNAL_SERVER_ERROR);
            default ->
                status.is5xxServerError() ? failed(status) : of(status, status.name(), "This request cannot be taken.");
        };
    }

    private static Problem failed(HttpStatus status) {
        return of(status, "FAILED", "This could not be done; the fault is ours.");
    }

    public Problem retriedAfter(Duration pause) {
        return new Problem(status, code, detail, facts, pause);
    }

    public void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Tongue tongue = Tongue.askedBy(request);
        byte[] body = JSON.writeValueAsBytes(members(tongue, CorrelationFilter.idOf(request)));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, tongue.tag());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        response.getOutputStream().write(body);
    }

    private Map<String, Object> members(Tongue tongue, String correlationId) {
        boolean chinese = tongue == Tongue.CHINESE;
        var members = new LinkedHashMap<String, Object>();
        members.put("type", "about:blank");
        members.put("title", chinese ? ChineseProblems.title(status.value()) : status.getReasonPhrase());
        members.put("status", status.value());
        members.put("detail", chinese ? ChineseProblems.detail(code, facts) : detail);
        members.put("code", code);
        members.putAll(facts);
        if (correlationId != null) members.put("correlationId", correlationId);
        return members;
    }
}
