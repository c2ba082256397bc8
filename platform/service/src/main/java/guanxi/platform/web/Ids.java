package guanxi.platform.web;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import org.springframework.beans.BeanUtils;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.ClassUtils;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the ids of requests by their type: records of the language that are one number. What is no number is refused by the name of
 * its field. Only requests are read so: history may hold anything.
 */
public final class Ids {
    private static final String LANGUAGE = "guanxi.language";

    private Ids() {}

    /** Of bodies. */
    public static SimpleModule module() {
        return new SimpleModule("guanxi-ids").setDeserializers(new Readers());
    }

    /** Of paths and queries. */
    public static void register(FormatterRegistry registry) {
        registry.addConverter(new Conversion());
    }

    /** Whether it is a record of the language that is one number. */
    public static boolean isId(Class<?> type) {
        if (!type.isRecord() || !ClassUtils.getPackageName(type).startsWith(LANGUAGE)) return false;
        RecordComponent[] parts = type.getRecordComponents();
        return parts.length == 1
                && parts[0].getType() == String.class
                && parts[0].getName().equals("number");
    }

    private static Object read(String text, String field, Class<?> type) {
        return Fields.number(
                text, field, number -> BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(type), number));
    }

    private static final class Conversion implements ConditionalGenericConverter {

        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(
                    new ConvertiblePair(String.class, Record.class), new ConvertiblePair(String[].class, Record.class));
        }

        @Override
        public boolean matches(TypeDescriptor source, TypeDescriptor target) {
            return isId(target.getType());
        }

        @Override
        public Object convert(Object given, TypeDescriptor source, TypeDescriptor target) {
            var parameter = (MethodParameter) target.getSource();
            return read(text(given), parameter.getParameterName(), target.getType());
        }

        /** Of a parameter that is given twice none is taken silently: both in one text are no number. */
        private static String text(Object given) {
            return given instanceof String[] several ? String.join(",", several) : (String) given;
        }
    }

    private static final class Readers extends SimpleDeserializers {

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return isId(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }
    }

    private static final class Reader extends StdDeserializer<Object> {

        Reader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            String text = context.readValue(json, String.class);
            return read(text, field(json.streamReadContext()), handledType());
        }

        /** Of one of several, the field that has them. */
        private static String field(TokenStreamContext place) {
            return place.inArray() ? field(place.getParent()) : place.currentName();
        }
    }
}
