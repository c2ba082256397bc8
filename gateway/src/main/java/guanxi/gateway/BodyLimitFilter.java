package guanxi.gateway;

import guanxi.gateway.GatewayProperties.Limits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what is announced as too large at once, and counts what is not announced while it is passed on. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
final class BodyLimitFilter extends OncePerRequestFilter {

    private final Limits limits;

    BodyLimitFilter(GatewayProperties properties) {
        this.limits = properties.limits();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !Service.isPassedOn(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = size(request).toBytes();
        if (request.getContentLengthLong() > limit) {
            Refused.tooLarge(limit).writeTo(request, response);
        } else {
            chain.doFilter(new PassedOnRequest(request, limit), response);
        }
    }

    private DataSize size(HttpServletRequest request) {
        if (Service.isImport(request)) return limits.importBody();
        return Service.isAttachment(request) ? limits.attachmentBody() : limits.body();
    }
}
