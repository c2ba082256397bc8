package guanxi.platform.openapi;

import guanxi.platform.access.AccessTable;
import guanxi.platform.access.Endpoint;
import guanxi.platform.access.Identity;
import guanxi.platform.access.Scope;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Makes the document of a service whole: whose tokens are taken, who may do what, and a sentence and an example for every field. */
final class DescribedDocument implements OpenApiCustomizer {
    private static final String TOKEN = "token";
    private static final String ISSUER = "issuer";
    private final String context;
    private final AccessTable table;
    private final Identity identity;
    private final Words words;

    DescribedDocument(String context, AccessTable table, Identity identity, Words words) {
        this.context = context;
        this.table = table;
        this.identity = identity;
        this.words = words;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(new Info()
                .title("Guanxi: " + context)
                .version("1")
                .description(
                        "What is not known is left out, never null. Refusals are problems (RFC 9457), told apart by"
                                + " their `code`."));
        document.getPaths().forEach(this::leaveOutWhatNobodyMay);
        document.getPaths().values().removeIf(path -> path.readOperations().isEmpty());
        secure(document);
        Refusals.schemas().forEach(document.getComponents()::addSchemas);
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((method, operation) ->
                        access(operation, row(method, path).orElseThrow())));
        new DescribedFields(words, document).describe();
        new SharedRefusals(document).share();
    }

    private void leaveOutWhatNobodyMay(String path, PathItem item) {
        item.readOperationsMap().keySet().stream()
                .filter(method -> row(method, path).isEmpty())
                .forEach(method -> item.operation(method, null));
    }

    private Optional<Endpoint> row(PathItem.HttpMethod method, String path) {
        return table.endpoints().stream()
                .filter(e -> e.method().equals(method.name()) && e.path().equals(path))
                .findFirst();
    }

    /** A token that somebody has, or one fetched where the issuer's metadata say. */
    private void secure(OpenAPI document) {
        document.getComponents()
                .addSecuritySchemes(
                        TOKEN,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("A token for `" + identity.audience() + "` of " + identity.issuer()
                                        + "; its claim `roles` says what its bearer may do."))
                .addSecuritySchemes(
                        ISSUER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.OPENIDCONNECT)
                                .openIdConnectUrl(identity.issuer() + "/.well-known/openid-configuration")
                                .description("The issuer, whose metadata name the token endpoint."));
        document.addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .addSecurityItem(new SecurityRequirement().addList(ISSUER));
    }

    private static void access(Operation operation, Endpoint row) {
        var refusals = new Refusals();
        refusals.add(401, "TOKEN_NOT_ACCEPTED");
        refusals.add(403, "ROLE_NOT_ALLOWED");
        if (row.grants().values().stream().anyMatch(scope -> scope != Scope.DEPARTMENT)) {
            refusals.add(403, "OUT_OF_REACH");
        }
        refusals.describe(operation.getResponses());
        var scopes = new TreeMap<String, String>();
        row.grants()
                .forEach((role, scope) -> scopes.put(role.key(), scope.name().toLowerCase(Locale.ROOT)));
        operation.addExtension("x-open-to", scopes);
        String roles = scopes.entrySet().stream()
                .map(grant -> grant.getKey() + " (" + grant.getValue() + ")")
                .collect(Collectors.joining(", "));
        String said = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
        operation.setDescription(said + "Open to: " + roles + ".");
    }
}
