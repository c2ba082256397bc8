package guanxi.standalone.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request that is still without address and token.
 *
 * @param headers names and values in turn
 */
record Ask(String method, String path, byte[] body, List<String> headers) {
    private static final String JSON = "application/json";

    static Ask get(String path) {
        return new Ask("GET", path, null, List.of());
    }

    static Ask without(String method, String path) {
        return new Ask(method, path, null, List.of());
    }

    static Ask json(String method, String path, String body) {
        return of(method, path, body.getBytes(StandardCharsets.UTF_8), JSON);
    }

    static Ask csv(String path, String body) {
        return of("POST", path, body.getBytes(StandardCharsets.UTF_8), "text/csv");
    }

    static Ask of(String method, String path, byte[] body, String contentType) {
        return new Ask(method, path, body, List.of("Content-Type", contentType));
    }

    Ask with(String name, String value) {
        var more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Ask(method, path, body, List.copyOf(more));
    }
}
