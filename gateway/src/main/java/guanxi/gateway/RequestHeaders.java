package guanxi.gateway;

import guanxi.gateway.signin.TokenOfTheSession;
import guanxi.platform.http.CorrelationFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.cloud.gateway.server.mvc.filter.HttpHeadersFilter.RequestHttpHeadersFilter;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What a service may believe about a request: who and where from is said by the gateway only. Tomcat has read the forwarding
 * headers already, if a trusted proxy sent them, so that the request itself tells the caller's scheme, host and address.
 */
@Component
final class RequestHeaders implements RequestHttpHeadersFilter, Ordered {

    private static final Set<String> DROPPED =
            Set.of("forwarded", "x-real-ip", "expect", TokenOfTheSession.SHOWN.toLowerCase(Locale.ROOT));
    private static final List<String> SPOOFABLE =
            List.of("x-forwarded-", "x-user", "x-actor", "x-role", "x-original-", "x-rewrite-");

    @Override
    public HttpHeaders apply(HttpHeaders input, ServerRequest request) {
        HttpServletRequest inbound = request.servletRequest();
        Set<String> ofThisConnection = connectionTokens(inbound);
        HttpHeaders kept = new HttpHeaders();
        input.forEach((name, values) -> {
            String key = name.toLowerCase(Locale.ROOT);
            if (!DROPPED.contains(key)
                    && !ofThisConnection.contains(key)
                    && SPOOFABLE.stream().noneMatch(key::startsWith)) {
                kept.addAll(name, values);
            }
        });
        boolean defaultPort = inbound.getServerPort() == (inbound.isSecure() ? 443 : 80);
        String host = inbound.getServerName() + (defaultPort ? "" : ":" + inbound.getServerPort());
        kept.set("X-Forwarded-For", inbound.getRemoteAddr());
        kept.set("X-Forwarded-Proto", inbound.getScheme());
        kept.set("X-Forwarded-Host", host);
        kept.set("X-Forwarded-Port", String.valueOf(inbound.getServerPort()));
        kept.set(CorrelationFilter.HEADER, CorrelationFilter.idOf(inbound));
        TokenOfTheSession.of(inbound).ifPresent(kept::setBearerAuth);
        return kept;
    }

    private static Set<String> connectionTokens(HttpServletRequest inbound) {
        return Collections.list(inbound.getHeaders(HttpHeaders.CONNECTION)).stream()
                .flatMap(value -> List.of(value.split(",")).stream())
                .map(token -> token.trim().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
