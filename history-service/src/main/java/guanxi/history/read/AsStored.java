package guanxi.history.read;

import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;

/**
 * Asks a message for its payload as it is stored: never opened, so nobody's name is in it, and also there where its class is
 * unknown. Axon gives the stored form only to a serializer that equals the one that would read it, and which one that is depends
 * on the event store (the connector of Axon Server wraps it); so this one equals them all.
 */
final class AsStored implements Serializer {
    private final Serializer format;

    /** @param format for messages that were never stored */
    AsStored(Serializer format) {
        this.format = format;
    }

    @Override
    public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
        return format.serialize(object, representation);
    }

    @Override
    public <T> boolean canSerializeTo(Class<T> representation) {
        return format.canSerializeTo(representation);
    }

    @Override
    public <S, T> T deserialize(SerializedObject<S> serialized) {
        return format.deserialize(serialized);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Class classForType(SerializedType type) {
        return format.classForType(type);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public SerializedType typeForClass(Class type) {
        return format.typeForClass(type);
    }

    @Override
    public Converter getConverter() {
        return format.getConverter();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Serializer;
    }

    @Override
    public int hashCode() {
        return Serializer.class.hashCode();
    }
}
