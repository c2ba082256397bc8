package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShapeTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Document DOCUMENT = new Document("visit", "visits", JSON.readTree("""
            {"components": {"schemas": {
              "Visit": {
                "type": "object",
                "required": ["on"],
                "properties": {
                  "on": {"type": "string", "format": "date"},
                  "month": {"type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$"},
                  "groups": {"type": "integer", "minimum": 1, "maximum": 9},
                  "outcome": {"type": "string", "enum": ["A", "B"]},
                  "failures": {
                    "type": "object",
                    "properties": {"LATE": {"type": "integer"}},
                    "additionalProperties": false},
                  "anything": {"type": "object", "additionalProperties": true},
                  "companions": {"type": "array", "items": {"type": "string"}}}}}}}"""));
    private static final JsonNode VISIT = JSON.readTree("{\"$ref\": \"#/components/schemas/Visit\"}");

    @Test
    void what_is_as_it_is_described_does_not_differ() {
        assertThat(Shape.differences(DOCUMENT, VISIT, JSON.readTree("""
                {"on": "2026-06-01", "month": "2026-06", "groups": 9, "outcome": "A", "failures": {"LATE": 1},
                 "anything": {"at": {"all": 1}}, "companions": ["王小明"]}"""), "it")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"on\": null}",
                "{\"on\": \"1 June\"}",
                "{\"on\": \"2026-06-01\", \"off\": true}",
                "{\"on\": \"2026-06-01\", \"month\": \"06/2026\"}",
                "{\"on\": \"2026-06-01\", \"groups\": 0}",
                "{\"on\": \"2026-06-01\", \"groups\": 10}",
                "{\"on\": \"2026-06-01\", \"groups\": \"1\"}",
                "{\"on\": \"2026-06-01\", \"outcome\": \"C\"}",
                "{\"on\": \"2026-06-01\", \"failures\": {\"EARLY\": 1}}",
                "{\"on\": \"2026-06-01\", \"companions\": [1]}"
            })
    void what_is_not_as_it_is_described_differs_in_one_thing(String value) {
        assertThat(Shape.differences(DOCUMENT, VISIT, JSON.readTree(value), "it"))
                .hasSize(1);
    }
}
