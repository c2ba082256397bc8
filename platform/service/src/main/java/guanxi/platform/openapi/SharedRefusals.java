package guanxi.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Says only once what several operations may be refused with, or a new rule of a service would be said anew for each of its commands. */
final class SharedRefusals {
    private final OpenAPI document;
    private final Map<ApiResponse, String> names = new LinkedHashMap<>();

    SharedRefusals(OpenAPI document) {
        this.document = document;
    }

    void share() {
        new TreeMap<>(document.getPaths()).values().forEach(path -> path.readOperations()
                .forEach(operation -> share(operation.getResponses())));
        Components components = document.getComponents();
        names.forEach((refusal, name) -> components.addResponses(name, refusal));
    }

    private void share(ApiResponses answers) {
        answers.replaceAll((status, answer) ->
                Refusals.isOne(answer) ? new ApiResponse().$ref(name("Refused" + status, answer)) : answer);
    }

    private String name(String kind, ApiResponse refusal) {
        long others =
                names.values().stream().filter(name -> name.startsWith(kind)).count();
        return names.computeIfAbsent(refusal, first -> others == 0 ? kind : kind + "_" + (others + 1));
    }
}
