package guanxi.platform.openapi;

import guanxi.platform.view.Paging;
import guanxi.platform.web.Answers.Done;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** An endpoint as its controller's method tells: what it takes, and what kind of thing it is. */
record EndpointMethod(HandlerMethod handler) {

    String method() {
        var mapping = AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class);
        return mapping.method()[0].name();
    }

    boolean isQuestion() {
        return method().equals("GET");
    }

    /** Whether an aggregate decides it. */
    boolean isCommand() {
        return answers().anyMatch(type -> type == Done.class);
    }

    boolean isPaged() {
        return parameters().anyMatch(p -> p.getParameterType() == Paging.class);
    }

    boolean hasPath() {
        return parameters().anyMatch(p -> p.hasParameterAnnotation(PathVariable.class));
    }

    boolean hasBody() {
        return parameters().anyMatch(p -> p.hasParameterAnnotation(RequestBody.class));
    }

    boolean takesFile() {
        return parameters()
                .anyMatch(p -> p.hasParameterAnnotation(RequestBody.class) && p.getParameterType() == byte[].class);
    }

    boolean mustSayMore() {
        return hasBody()
                || parameters()
                        .map(p -> p.getParameterAnnotation(RequestParam.class))
                        .anyMatch(p -> p != null && p.required());
    }

    boolean takesInput() {
        return hasBody()
                || hasPath()
                || isPaged()
                || parameters().anyMatch(p -> p.hasParameterAnnotation(RequestParam.class) || isFilter(p));
    }

    /** A record of the controller's own, which is put together from the query. */
    private boolean isFilter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type.isRecord() && type.getPackage() == handler.getBeanType().getPackage();
    }

    Stream<Class<?>> controllerAndCollaborators() {
        return Stream.concat(
                Stream.of(handler.getBeanType()),
                Arrays.stream(handler.getBeanType().getDeclaredConstructors())
                        .flatMap(c -> Arrays.stream(c.getParameterTypes())));
    }

    /** What it answers, and of what that is made. */
    Stream<Class<?>> answers() {
        var answer = ResolvableType.forMethodReturnType(handler.getMethod());
        return Stream.of(answer.toClass(), answer.getGeneric().toClass());
    }

    private Stream<MethodParameter> parameters() {
        return Arrays.stream(handler.getMethodParameters());
    }
}
