package guanxi.standalone.cli;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the gateway said. Money and scores are read as they are written, never as binary fractions. */
record Answer(int status, String body) {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    boolean taken() {
        return status >= 200 && status < 300;
    }

    Optional<JsonNode> json() {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    JsonNode jsonOrRefuse() {
        if (!taken()) throw new Refused(reason());
        return json().orElseThrow(() -> new Refused("HTTP " + status + " without JSON: " + shortened(body)));
    }

    /** The rule's name of a problem (RFC 9457), the error of an OAuth answer, or else the bare status. */
    String code() {
        return text("code").or(() -> text("error")).orElse("HTTP_" + status);
    }

    String message() {
        return text("detail")
                .or(() -> text("error_description"))
                .or(() -> text("title"))
                .orElse(shortened(body));
    }

    String reason() {
        return ("HTTP " + status + " " + code() + " " + message()).strip();
    }

    private Optional<String> text(String field) {
        return json().map(object -> object.path(field))
                .filter(JsonNode::isString)
                .map(JsonNode::asString);
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > 200 ? line.substring(0, 200) + "…" : line;
    }
}
