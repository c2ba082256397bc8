package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One view's rebuild, as an operator begins and follows it. */
record Rebuilding(Asking house, String context, String view) {
    private static final String PROJECTION = "-projection";

    static Rebuilding of(Asking house, String context, String view) {
        return new Rebuilding(house, context, view);
    }

    static List<Rebuilding> ofEveryView(Asking house) {
        var views = new ArrayList<Rebuilding>();
        for (String context : Asking.CONTEXTS) {
            JsonNode processors = house.get("system", "/api/" + context + "/operations/processors")
                    .body();
            for (JsonNode processor : processors.get("items")) {
                String name = processor.get("processor").asString();
                if (name.endsWith(PROJECTION))
                    views.add(of(house, context, name.replace(PROJECTION, "").replace('-', '_')));
            }
        }
        return views;
    }

    Asking.Answer ask() {
        return house.send("system", "PUT", path(), null);
    }

    Rebuilding begin() {
        var answer = ask();
        assertThat(answer.status()).as(path() + answer.text()).isEqualTo(200);
        return this;
    }

    boolean isRunning() {
        return house.send(house.request("system", path()).GET())
                .body()
                .get("running")
                .asBoolean();
    }

    void awaitEnd() {
        await(path())
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !isRunning());
    }

    private String path() {
        return "/api/" + context + "/operations/views/" + view + "/rebuild";
    }
}
