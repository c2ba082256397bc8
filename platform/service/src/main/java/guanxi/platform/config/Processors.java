package guanxi.platform.config;

import guanxi.platform.deadletter.ParkedEvents;
import guanxi.platform.view.ViewTokenStore;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.springframework.beans.factory.ListableBeanFactory;

/**
 * The processors of a service, by what their handlers are annotated with, and where each keeps its tokens and parked events: a
 * projection with the views, which may be deleted; a reaction apart, because it is never replayed.
 */
public record Processors(
        List<String> projections,
        List<String> reactions,
        ViewTokenStore viewTokens,
        ViewTokenStore reactionTokens,
        ParkedEvents parkedByViews,
        ParkedEvents parkedByReactions) {

    static List<String> named(ListableBeanFactory beans, String suffix) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(bean ->
                        beans.findAnnotationOnBean(bean, ProcessingGroup.class).value())
                .filter(name -> name.endsWith(suffix))
                .distinct()
                .sorted()
                .toList();
    }

    static Stream<Class<?>> handlers(ListableBeanFactory beans) {
        return Arrays.stream(beans.getBeanNamesForAnnotation(ProcessingGroup.class))
                .map(beans::getType);
    }

    public Map<String, ViewTokenStore> tokens() {
        var tokens = projections.stream().collect(Collectors.toMap(Function.identity(), p -> viewTokens));
        reactions.forEach(reaction -> tokens.put(reaction, reactionTokens));
        return Map.copyOf(tokens);
    }

    /** Why a processor does not go on by itself. */
    public Optional<String> refusal(String processor) {
        return tokens().get(processor).refusal(processor);
    }

    public ParkedEvents parkedBy(String processor) {
        return reactions.contains(processor) ? parkedByReactions : parkedByViews;
    }

    void dropAllClaims() {
        viewTokens.dropAllClaims();
        reactionTokens.dropAllClaims();
        parkedByViews.dropAllClaims();
        parkedByReactions.dropAllClaims();
    }
}
