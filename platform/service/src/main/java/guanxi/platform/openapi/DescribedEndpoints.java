package guanxi.platform.openapi;

import guanxi.platform.imports.FormImport;
import guanxi.platform.view.Paging;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.List;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Says of every endpoint what its method shows and no annotation repeats: pages, headers, files, how it is answered and refused. */
final class DescribedEndpoints implements OperationCustomizer {
    private final Reasons reasons;
    private final List<FormImport> forms;

    DescribedEndpoints(Reasons reasons, List<FormImport> forms) {
        this.reasons = reasons;
        this.forms = forms;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var endpoint = new EndpointMethod(handler);
        String resource = handler.getBeanType().getSimpleName().replace("Controller", "");
        operation.setOperationId(OperationId.of(handler.getMethod().getName(), resource));
        operation.setTags(List.of(resource));
        if (endpoint.isPaged()) pages(operation);
        headers(endpoint, operation);
        if (endpoint.takesFile()) file(operation);
        if (endpoint.isCommand()) command(endpoint, operation);
        reasons.of(endpoint).describe(operation.getResponses());
        return operation;
    }

    private static void pages(Operation operation) {
        Schema<?> limit = Schemas.of("integer");
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(Paging.MOST));
        limit.setDefault(Paging.DEFAULT);
        operation.addParametersItem(new Parameter().in("query").name("limit").schema(limit));
        if (goesOnByItself(operation)) return;
        operation.addParametersItem(new Parameter().in("query").name("cursor").schema(Schemas.of("string")));
    }

    /** The feed, whose place is called {@code after} and stays good for ever. */
    private static boolean goesOnByItself(Operation operation) {
        return operation.getParameters().stream().anyMatch(p -> p.getName().equals("after"));
    }

    private static void headers(EndpointMethod endpoint, Operation operation) {
        header(operation, "Accept-Language");
        if (endpoint.isQuestion()) header(operation, "Prefer");
        if (endpoint.method().equals("POST")) header(operation, "Idempotency-Key");
        if (endpoint.isCommand() && endpoint.hasPath()) header(operation, "If-Match");
    }

    private static void header(Operation operation, String name) {
        operation.addParametersItem(new Parameter().in("header").name(name).schema(Schemas.of("string")));
    }

    private void file(Operation operation) {
        operation.getParameters().stream()
                .filter(p -> p.getName().equals("form"))
                .forEach(p -> p.setSchema(Schemas.oneOf(
                        forms.stream().map(FormImport::name).sorted().toList())));
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType("text/csv", new MediaType().schema(Schemas.of("string")))
                        .addMediaType(
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                new MediaType().schema(Schemas.of("string").format("binary")))));
    }

    private static void command(EndpointMethod endpoint, Operation operation) {
        ApiResponse done = operation.getResponses().get("200");
        done.description("Done, or known already: `changed` tells.");
        done.addHeaderObject("ETag", header("The version, to be sent as `If-Match` with the next command."));
        if (!endpoint.method().equals("POST")) return;
        var created = new ApiResponse().description("Recorded.").content(done.getContent());
        created.addHeaderObject("ETag", done.getHeaders().get("ETag"));
        created.addHeaderObject("Location", header("Where it is found."));
        operation.getResponses().addApiResponse("201", created);
        done.description("Known already; nothing has changed.");
    }

    private static Header header(String sentence) {
        return new Header().description(sentence).schema(Schemas.of("string"));
    }
}
