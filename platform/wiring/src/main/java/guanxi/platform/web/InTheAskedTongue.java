package guanxi.platform.web;

import guanxi.platform.forms.ImportAnswer;
import guanxi.platform.wording.ChineseProblems;
import guanxi.platform.wording.Tongue;
import java.util.Map;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Says refusals, and those of an import's rows, in the language that was asked for; whoever refuses need not know it. */
@RestControllerAdvice
public class InTheAskedTongue implements ResponseBodyAdvice<Object> {

    @Override
    public boolean supports(MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object beforeBodyWrite(
            Object body,
            MethodParameter returned,
            MediaType type,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        return switch (body) {
            case ProblemDetail problem -> said(problem, asked(response));
            case ImportAnswer answer -> said(answer, asked(response));
            case null, default -> body;
        };
    }

    private static Tongue asked(ServerHttpResponse response) {
        Tongue tongue = Tongue.asked();
        response.getHeaders().set(HttpHeaders.CONTENT_LANGUAGE, tongue.tag());
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return tongue;
    }

    private static ProblemDetail said(ProblemDetail problem, Tongue tongue) {
        if (tongue == Tongue.ENGLISH) return problem;
        Map<String, Object> facts = problem.getProperties() == null ? Map.of() : problem.getProperties();
        problem.setTitle(ChineseProblems.title(problem.getStatus()));
        problem.setDetail(ChineseProblems.detail(String.valueOf(facts.get("code")), facts));
        return problem;
    }

    private static ImportAnswer said(ImportAnswer answer, Tongue tongue) {
        if (tongue == Tongue.ENGLISH) return answer;
        return answer.saying(row -> ChineseProblems.detail(row.code(), row.facts()));
    }
}
