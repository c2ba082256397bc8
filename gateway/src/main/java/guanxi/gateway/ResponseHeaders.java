package guanxi.gateway;

import guanxi.platform.http.CorrelationFilter;
import java.util.List;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.ResponseHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerResponse;

/** Drops what the gateway says itself, so that no answer carries it twice, and the names of the software behind it. */
@Component
final class ResponseHeaders implements ResponseHttpHeadersFilter, Ordered {

    private static final List<String> SAID_BY_THE_GATEWAY = List.of(
            CorrelationFilter.HEADER,
            "Cache-Control",
            "Content-Security-Policy",
            "Expires",
            "Pragma",
            "Referrer-Policy",
            "Server",
            "Strict-Transport-Security",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "X-Powered-By",
            "X-XSS-Protection",
            "Date",
            "Keep-Alive",
            "Connection");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerResponse response) {
        HttpHeaders kept = HttpHeaders.copyOf(input);
        SAID_BY_THE_GATEWAY.forEach(kept::remove);
        return kept;
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
