package guanxi.platform.message;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.NONE;

import guanxi.platform.personal.PersonKeys;
import guanxi.platform.personal.PersonModule;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * How commands, events and snapshots are written, on the wire and in the store: as JSON, with persons sealed. An event goes by its
 * name and revision in the language (ADR 20), everything else by its class.
 */
public final class MessageFormat extends Jackson3Serializer {

    public MessageFormat(PersonKeys keys) {
        super(builder().jsonMapperBuilderCustomizer(json -> customize(json, keys)));
    }

    private static void customize(JsonMapper.Builder json, PersonKeys keys) {
        json.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                        .allowIfSubType("org.axonframework.")
                        .build())
                .changeDefaultVisibility(v ->
                        v.withFieldVisibility(ANY).withGetterVisibility(NONE).withIsGetterVisibility(NONE))
                .addModule(new PersonModule(keys));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        if (type == null) return super.typeForClass(null);
        return EventNames.typeOf(type).orElseGet(() -> super.typeForClass(type));
    }

    /** A revision that is not today's, and that no upcaster brought there, is as unknown as a strange name: it would be misread. */
    @Override
    public Class<?> classForType(SerializedType type) {
        Class<?> found = EventNames.classOf(type.getName()).orElseGet(() -> super.classForType(type));
        boolean other =
                EventNames.typeOf(found).filter(event -> !event.equals(type)).isPresent();
        return other ? UnknownSerializedType.class : found;
    }
}
