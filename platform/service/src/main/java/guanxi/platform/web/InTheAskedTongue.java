package guanxi.platform.web;

import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.forms.ImportAnswer;
import guanxi.platform.http.ChineseProblems;
import guanxi.platform.http.Tongue;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private final DepartmentTime time;

    public InTheAskedTongue(DepartmentTime time) {
        this.time = time;
    }

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

    private ProblemDetail said(ProblemDetail problem, Tongue tongue) {
        if (tongue == Tongue.ENGLISH) return problem;
        Map<String, Object> facts = problem.getProperties() == null ? Map.of() : problem.getProperties();
        problem.setTitle(ChineseProblems.title(problem.getStatus()));
        problem.setDetail(ChineseProblems.detail(String.valueOf(facts.get("code")), shown(facts)));
        return problem;
    }

    private ImportAnswer said(ImportAnswer answer, Tongue tongue) {
        if (tongue == Tongue.ENGLISH) return answer;
        return answer.saying(row -> ChineseProblems.detail(row.code(), shown(row.facts())));
    }

    /** A clerk reads the time of the clock on the wall. */
    private Map<String, Object> shown(Map<String, ?> facts) {
        var shown = new HashMap<String, Object>(facts);
        shown.replaceAll(
                (name, fact) -> instant(fact).<Object>map(this::onTheWall).orElse(fact));
        return shown;
    }

    private String onTheWall(Instant moment) {
        var local = time.local(moment);
        return local.format(local.getSecond() == 0 ? MINUTES : SECONDS);
    }

    private static Optional<Instant> instant(Object fact) {
        if (fact == null || !INSTANT.matcher(fact.toString()).matches()) return Optional.empty();
        return Optional.of(Instant.parse(fact.toString()));
    }
}
