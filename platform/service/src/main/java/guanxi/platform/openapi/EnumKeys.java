package guanxi.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import java.util.stream.Stream;

/** Names what may stand in a map whose keys are codes: each of them, or not. */
final class EnumKeys implements ModelConverter {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        var keys = Json31.mapper().constructType(type.getType()).getKeyType();
        if (schema == null || keys == null || !keys.isEnumType()) return schema;
        if (!(schema.getAdditionalProperties() instanceof Schema<?> value)) return schema;
        Stream.of(keys.getRawClass().getEnumConstants())
                .forEach(key -> schema.addProperty(((Enum<?>) key).name(), value));
        return schema.additionalProperties(false);
    }
}
