package guanxi.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/** One id from the caller through log lines and commands to events; a new one where the caller gave none that is fit. */
public final class CorrelationFilter extends OncePerRequestFilter implements Ordered {
    public static final String HEADER = "X-Correlation-Id";
    private static final String IN_LOGS = "correlationId";
    private static final Pattern FIT = Pattern.compile("[A-Za-z0-9-]{8,64}");

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String given = request.getHeader(HEADER);
        String id = given != null && FIT.matcher(given).matches()
                ? given
                : UUID.randomUUID().toString();
        response.setHeader(HEADER, id);
        MDC.put(IN_LOGS, id);
        try {
            chain.doFilter(new WithId(request, id), response);
        } finally {
            MDC.remove(IN_LOGS);
        }
    }

    private static final class WithId extends HttpServletRequestWrapper {
        private final String id;

        WithId(HttpServletRequest request, String id) {
            super(request);
            this.id = id;
        }

        @Override
        public String getHeader(String name) {
            return HEADER.equalsIgnoreCase(name) ? id : super.getHeader(name);
        }
    }
}
