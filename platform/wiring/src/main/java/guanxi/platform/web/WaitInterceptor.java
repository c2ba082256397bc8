package guanxi.platform.web;

import guanxi.platform.progress.Progress;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/** Read your own writes: a query with {@code Prefer: wait=3} (RFC 7240) is answered when the views have seen all that is recorded. */
public final class WaitInterceptor implements HandlerInterceptor {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*(\\d{1,2})\\s*(?:$|[,;])");
    private static final int MOST_SECONDS = 30;
    private final Progress progress;

    public WaitInterceptor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        String prefer = request.getHeader("Prefer");
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        if (!request.getMethod().equals("GET") || !wait.find()) return true;
        int seconds = Math.min(Integer.parseInt(wait.group(1)), MOST_SECONDS);
        if (progress.awaitEverything(Duration.ofSeconds(seconds))) {
            response.setHeader("Preference-Applied", "wait=" + seconds);
            return true;
        }
        response.setHeader("Retry-After", "1");
        Problems.write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "VIEW_IS_BEHIND",
                "What is shown has not caught up with what is recorded; ask again in a moment.");
        return false;
    }
}
