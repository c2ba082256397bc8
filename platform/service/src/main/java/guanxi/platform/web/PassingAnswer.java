package guanxi.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** An answer that the same request may not get tomorrow, although its status says so: it is not kept for an {@code Idempotency-Key}. */
public final class PassingAnswer {
    private static final String MARK = PassingAnswer.class.getName();

    private PassingAnswer() {}

    /** Says so of the answer that is being made on this thread. */
    public static void mark() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null) request.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }
}
