package guanxi.platform.web;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.text.Wanted;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;

/** No filter means a control character; and a store may take it for the end of a text. */
public final class ParameterCheck implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() == null) return true;
        request.getParameterMap().forEach((name, values) -> {
            boolean control = Arrays.stream(values).anyMatch(v -> v.chars().anyMatch(Character::isISOControl));
            if (control) {
                throw new CommandRejected(
                        CommonRule.FIELD_INVALID,
                        "The parameter " + name + " has no control characters.",
                        name,
                        Map.of("wanted", Wanted.NO_CONTROL_CHARACTERS.name()));
            }
        });
        return true;
    }
}
