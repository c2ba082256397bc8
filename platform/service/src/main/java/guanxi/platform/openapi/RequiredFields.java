package guanxi.platform.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;

/** Says which fields are always there: those that their record does not mark as {@code @Nullable}. */
final class RequiredFields implements ModelConverter {

    @Override
    @SuppressWarnings("rawtypes")
    public Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
        if (!others.hasNext()) return null;
        Schema<?> schema = others.next().resolve(type, context, others);
        Class<?> described = Json31.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || !described.isRecord()) return schema;
        String component = Schemas.refersTo(schema);
        Schema<?> fields =
                component == null ? schema : context.getDefinedModels().get(component);
        if (fields != null && fields.getProperties() != null) fields.setRequired(RecordFields.required(described));
        return schema;
    }
}
