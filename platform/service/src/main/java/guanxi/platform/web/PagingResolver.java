package guanxi.platform.web;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.view.Paging;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code ?limit=} (100 unless told, 200 at most) and {@code ?cursor=}. */
public final class PagingResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            ModelAndViewContainer container,
            NativeWebRequest request,
            WebDataBinderFactory binders) {
        return new Paging(limit(request.getParameter("limit")), request.getParameter("cursor"));
    }

    private static int limit(String text) {
        if (text == null) return Paging.DEFAULT;
        boolean number = text.matches("\\d{1,3}");
        int limit = number ? Integer.parseInt(text) : 0;
        if (limit < 1 || limit > Paging.MOST) {
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID, "limit is a number from 1 to " + Paging.MOST + ".", "limit");
        }
        return limit;
    }
}
