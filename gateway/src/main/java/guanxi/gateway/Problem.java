package guanxi.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway itself has to refuse, as RFC 9457 with a {@code code}; usable in filters, routes and Tomcat's valve alike. */
record Problem(
        HttpStatus status,
        String code,
        String detail,
        @Nullable String service,
        @Nullable Duration retryAfter) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, null, null);
    }

    static Problem unavailable(String service, Duration pause, String reason) {
        String detail = "The " + service + " service does not answer: " + reason;
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_UNAVAILABLE", detail, service, pause);
    }

    static Problem late(String service, Duration pause) {
        String detail =
                "The " + service + " service did not answer in time; the request may still have been carried out";
        return new Problem(HttpStatus.GATEWAY_TIMEOUT, "SERVICE_TIMEOUT", detail, service, pause);
    }

    static Problem busy(String service) {
        String detail = "The " + service + " service is working at its limit";
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "SERVICE_BUSY", detail, service, Duration.ofSeconds(1));
    }

    static Problem tooLarge(long limit) {
        return of(
                HttpStatus.CONTENT_TOO_LARGE, "REQUEST_TOO_LARGE", "A request's body has at most " + limit + " bytes");
    }

    static Problem tooMany(String whose, int perSecond) {
        String detail = whose + " has at most " + perSecond + " of these requests a second";
        return new Problem(HttpStatus.TOO_MANY_REQUESTS, "TOO_MANY_REQUESTS", detail, null, Duration.ofSeconds(1));
    }

    boolean isServiceFault() {
        return service != null && !"SERVICE_BUSY".equals(code);
    }

    ServerResponse answer() {
        return ServerResponse.status(status).build((request, response) -> {
            writeTo(request, response);
            return null;
        });
    }

    void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean chinese = ChineseProblems.areAskedBy(request);
        byte[] body = JSON.writeValueAsBytes(members(request, chinese));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, chinese ? "zh" : "en");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        if (retryAfter != null) {
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, retryAfter.toSeconds())));
        }
        response.getOutputStream().write(body);
    }

    private Map<String, Object> members(HttpServletRequest request, boolean chinese) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "about:blank");
        members.put("title", chinese ? ChineseProblems.title(status) : status.getReasonPhrase());
        members.put("status", status.value());
        members.put("detail", chinese ? ChineseProblems.detail(code, service) : detail);
        members.put("code", code);
        if (service != null) {
            members.put("service", service);
        }
        if (request.getAttribute(CorrelationFilter.ATTRIBUTE) instanceof String id) {
            members.put("correlationId", id);
        }
        return members;
    }
}
