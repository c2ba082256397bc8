package guanxi.platform.store.mongo;

import guanxi.platform.store.Values;
import java.math.BigDecimal;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDecimal128;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.bson.types.Decimal128;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON as BSON and back: whole numbers as int64, decimals exact, bytes as bytes, everything else as it reads. */
final class Bson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Bson() {}

    static BsonDocument document(ObjectNode node) {
        var document = new BsonDocument();
        node.properties().forEach(field -> document.put(escape(field.getKey()), of(field.getValue())));
        return document;
    }

    static ObjectNode json(BsonDocument document) {
        ObjectNode node = JSON.objectNode();
        document.forEach((key, value) -> node.set(unescape(key), json(value)));
        return node;
    }

    /** A condition's value. */
    static BsonValue of(Object value) {
        return switch (Values.plain(value)) {
            case null -> BsonNull.VALUE;
            case Boolean flag -> BsonBoolean.valueOf(flag);
            case Long whole -> new BsonInt64(whole);
            case BigDecimal number -> new BsonDecimal128(new Decimal128(number));
            case Object text -> new BsonString(text.toString());
        };
    }

    private static BsonValue of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> document((ObjectNode) node);
            case ARRAY ->
                new BsonArray(((ArrayNode) node).values().stream().map(Bson::of).toList());
            case NUMBER -> of((Object) node.numberValue());
            case BOOLEAN -> BsonBoolean.valueOf(node.booleanValue());
            case BINARY -> new BsonBinary(node.binaryValue());
            case NULL, MISSING -> BsonNull.VALUE;
            default -> new BsonString(node.asString());
        };
    }

    private static JsonNode json(BsonValue value) {
        return switch (value.getBsonType()) {
            case DOCUMENT -> json(value.asDocument());
            case ARRAY -> {
                ArrayNode array = JSON.arrayNode();
                value.asArray().forEach(element -> array.add(json(element)));
                yield array;
            }
            case INT32 -> JSON.numberNode(value.asInt32().getValue());
            case INT64 -> whole(value.asInt64().getValue());
            case DOUBLE -> JSON.numberNode(BigDecimal.valueOf(value.asDouble().getValue()));
            case DECIMAL128 -> JSON.numberNode(value.asDecimal128().getValue().bigDecimalValue());
            case BOOLEAN -> JSON.booleanNode(value.asBoolean().getValue());
            case STRING -> JSON.stringNode(value.asString().getValue());
            case BINARY -> JSON.binaryNode(value.asBinary().getData());
            case NULL -> JSON.nullNode();
            default -> throw new IllegalStateException("No document of ours has a " + value.getBsonType());
        };
    }

    private static JsonNode whole(long value) {
        return value == (int) value ? JSON.numberNode((int) value) : JSON.numberNode(value);
    }

    /** Names of fields may be anything in JSON, but not everywhere where BSON is stored. */
    private static String escape(String key) {
        return key.replace("%", "%25").replace(".", "%2E").replace("$", "%24");
    }

    private static String unescape(String key) {
        return key.replace("%24", "$").replace("%2E", ".").replace("%25", "%");
    }
}
