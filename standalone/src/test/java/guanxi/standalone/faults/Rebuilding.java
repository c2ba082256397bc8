package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One view's rebuild, as an operator begins and follows it. */
public record Rebuilding(Asking house, String context, String view) {
    private static final String PROJECTION = "-projection";

    public static Rebuilding of(Asking house, String context, String view) {
        return new Rebuilding(house, context, view);
    }

    /** One view of each: the others of its service are made anew with it. */
    static List<Rebuilding> ofEveryService(Asking house) {
        return Asking.CONTEXTS.stream()
                .map(context -> of(house, context, firstView(house, context)))
                .toList();
    }

    private static String firstView(Asking house, String context) {
        JsonNode processors = house.get("system", "/api/" + context + "/operations/processors")
                .body();
        return processors.get("items").values().stream()
                .map(processor -> processor.get("processor").asString())
                .filter(name -> name.endsWith(PROJECTION))
                .map(name -> name.replace(PROJECTION, "").replace('-', '_'))
                .findFirst()
                .orElseThrow();
    }

    Asking.Answer ask() {
        return house.send("system", "PUT", path(), null);
    }

    public Rebuilding begin() {
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

    public void awaitEnd() {
        await(path())
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> !isRunning());
    }

    private String path() {
        return "/api/" + context + "/operations/views/" + view + "/rebuild";
    }
}
