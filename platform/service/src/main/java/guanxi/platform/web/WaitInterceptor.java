package guanxi.platform.web;

import guanxi.platform.progress.Progress;
import guanxi.platform.view.BeforeReading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.servlet.AsyncHandlerInterceptor;

/**
 * Read your own writes: a query with {@code Prefer: wait=3} (RFC 7240) is answered when each view that it reads has seen what was
 * recorded when it came.
 */
public final class WaitInterceptor implements AsyncHandlerInterceptor {
    private static final Pattern WAIT = Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*(\\d{1,2})\\s*(?:$|[,;])");
    private static final int MOST_SECONDS = 30;
    private final Progress progress;

    public WaitInterceptor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String prefer = request.getHeader("Prefer");
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        if (!request.getMethod().equals("GET") || !wait.find()) return true;
        int seconds = Math.min(Integer.parseInt(wait.group(1)), MOST_SECONDS);
        response.setHeader("Preference-Applied", "wait=" + seconds);
        BeforeReading.require(progress.freshAnswer(Duration.ofSeconds(seconds)));
        return true;
    }

    @Override
    public void afterConcurrentHandlingStarted(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        BeforeReading.requireNothing();
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception failure) {
        BeforeReading.requireNothing();
    }
}
