package guanxi.platform.openapi;

import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rule;
import guanxi.platform.forms.FormRule;
import guanxi.platform.view.Cursor.CursorRule;
import guanxi.platform.web.Problems;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * With which codes an endpoint may be refused, as far as it can be told from what it is: a command by the rules of its service, a question
 * by those of the view that it shows.
 */
final class Reasons {
    private final Collection<Class<? extends Rule>> rules;

    /** @param rules of the service */
    Reasons(Collection<Class<? extends Rule>> rules) {
        this.rules = rules;
    }

    Refusals of(EndpointMethod endpoint) {
        var refusals = new Refusals();
        Stream.concat(ofRequest(endpoint), ofRoom(endpoint))
                .forEach(rule -> refusals.add(Problems.status(rule.kind()).value(), rule.name()));
        if (endpoint.takesFile()) {
            Arrays.stream(FormRule.values()).forEach(rule -> refusals.add(400, rule.name()));
        } else if (endpoint.hasBody()) {
            refusals.add(400, "BODY_NOT_READABLE");
            refusals.add(415, "UNSUPPORTED_MEDIA_TYPE");
        }
        if (endpoint.hasBody()) refusals.add(413, "REQUEST_TOO_LARGE");
        if (endpoint.isQuestion()) refusals.add(503, "VIEW_IS_BEHIND");
        if (endpoint.method().equals("POST")) {
            refusals.add(400, "IDEMPOTENCY_KEY_INVALID");
            refusals.add(409, "IDEMPOTENCY_KEY_IN_USE");
            refusals.add(422, "IDEMPOTENCY_KEY_REUSED");
        }
        atTheGateway(refusals);
        return refusals;
    }

    private static Stream<Rule> ofRequest(EndpointMethod endpoint) {
        Stream.Builder<Rule> found = Stream.builder();
        if (endpoint.takesInput()) found.add(CommonRule.FIELD_INVALID);
        if (endpoint.mustSayMore()) found.add(CommonRule.FIELD_MISSING);
        if (endpoint.hasPath()) found.add(CommonRule.NOT_FOUND);
        if (endpoint.isPaged()) found.add(CursorRule.CURSOR_IS_NOT_OURS);
        return found.build();
    }

    private Stream<Rule> ofRoom(EndpointMethod endpoint) {
        if (endpoint.isQuestion()) return constants(ofView(endpoint));
        var own = endpoint.controllerAndCollaborators()
                .flatMap(type -> Arrays.stream(type.getDeclaredClasses()))
                .filter(Rule.class::isAssignableFrom);
        if (!endpoint.isCommand()) return constants(own);
        var write = rules.stream().filter(type -> type.getPackageName().contains(".write"));
        return Stream.concat(Stream.of(CommonRule.values()), constants(Stream.concat(own, write)));
    }

    /** Those that stand beside what it answers. */
    private Stream<Class<? extends Rule>> ofView(EndpointMethod endpoint) {
        List<String> answered = endpoint.answers().map(Class::getPackageName).toList();
        return rules.stream().filter(type -> answered.contains(type.getPackageName()));
    }

    private static Stream<Rule> constants(Stream<? extends Class<?>> types) {
        return types.distinct()
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(Rule.class::cast);
    }

    private static void atTheGateway(Refusals refusals) {
        refusals.add(429, "TOO_MANY_REQUESTS");
        refusals.add(500, "FAILED");
        refusals.add(503, "SERVICE_UNAVAILABLE");
        refusals.add(503, "SERVICE_BUSY");
        refusals.add(504, "SERVICE_TIMEOUT");
    }
}
