package guanxi.platform.openapi;

import io.swagger.v3.core.util.AnnotationsUtils;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Map;

/** Gives every field and parameter of a document its word, and every body the example that its fields make. */
final class DescribedFields {
    private final Words words;
    private final OpenAPI document;
    private final Examples examples;

    DescribedFields(Words words, OpenAPI document) {
        this.words = words;
        this.document = document;
        this.examples = new Examples(words, document.getComponents().getSchemas());
    }

    void describe() {
        document.getComponents().getSchemas().forEach(this::fields);
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(this::operation);
    }

    private void fields(String schema, Schema<?> described) {
        Map<String, Schema> fields = described.getProperties();
        if (fields == null) return;
        fields.replaceAll((name, field) ->
                words.find(schema, name).map(word -> with(word, field)).orElse(field));
    }

    /** A copy: a field that is unwrapped in several places is one for all of them, and has a word of its own in each. */
    private Schema<?> with(Word word, Schema<?> field) {
        Schema<?> described = AnnotationsUtils.clone(field, true).description(word.sentence());
        boolean hasExample = word.example() != null && Schemas.isOneValue(described);
        if (hasExample) described.setExample(examples.of(word, described));
        return described;
    }

    private void operation(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> parameter(operation.getOperationId(), parameter));
        }
        if (operation.getRequestBody() == null) return;
        operation.getRequestBody().getContent().values().forEach(body -> body(operation.getOperationId(), body));
    }

    private void parameter(String operation, Parameter parameter) {
        words.find(operation, parameter.getName()).ifPresent(word -> {
            parameter.setDescription(word.sentence());
            if (word.example() != null) parameter.setExample(examples.of(word, parameter.getSchema()));
        });
    }

    private void body(String operation, MediaType body) {
        boolean binary = "binary".equals(body.getSchema().getFormat());
        if (!binary) body.setExample(examples.of(operation, "body", body.getSchema()));
    }
}
