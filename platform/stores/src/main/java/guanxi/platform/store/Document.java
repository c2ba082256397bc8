package guanxi.platform.store;

import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A stored record. The version counts its writes; the body has the field names of the API, and is parsed when somebody asks for it. */
public final class Document {
    private final String id;
    private final long version;
    private final String text;
    private final JsonMapper parser;
    private ObjectNode body;

    private Document(String id, long version, String text, JsonMapper parser, ObjectNode body) {
        this.id = id;
        this.version = version;
        this.text = text;
        this.parser = parser;
        this.body = body;
    }

    public Document(String id, long version, ObjectNode body) {
        this(id, version, null, null, body);
    }

    /** @param parser as its store reads the text, unless whoever asks for the record does */
    public static Document ofText(String id, long version, String text, JsonMapper parser) {
        return new Document(id, version, text, parser, null);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ObjectNode body() {
        if (body == null) body = (ObjectNode) parser.readTree(text);
        return body;
    }

    /** The record, read by this mapper. */
    public <T> T as(Class<T> type, JsonMapper mapper) {
        return text == null ? mapper.treeToValue(body, type) : mapper.readValue(text, type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document
                && id.equals(document.id)
                && version == document.version
                && body().equals(document.body());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, version);
    }

    @Override
    public String toString() {
        return id + " " + version + " " + body();
    }
}
