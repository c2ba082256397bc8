package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoTimeoutException;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import guanxi.standalone.month.Month;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.axonframework.eventhandling.DomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An event that a projection cannot handle stops its own aggregate and nothing else, and loses nothing. */
class PoisonTest {
    private static final String PROCESSOR = "requests-projection";
    private static final String PARKED = "/api/hospitality/operations/parked-events";
    private static final String ACTUAL =
            "{\"meeting\":100.00,\"meal\":2000.10,\"transport\":0.00,\"gifts\":0.00,\"other\":0.90}";

    @TempDir
    Path data;

    private final MongoServer mongodb = new MongoServer(new MemoryBackend());
    private RunningHouse house;

    @AfterEach
    void close() {
        Faults.removeAll();
        if (house != null) house.close();
        mongodb.shutdownNow();
    }

    @Test
    void a_poisoned_event_waits_with_its_successors_and_the_rest_flows_on_files() throws IOException {
        house = open(null);
        poisonAndHeal();
    }

    @Test
    void a_poisoned_event_waits_with_its_successors_and_the_rest_flows_on_mongodb() throws IOException {
        house = open(mongodb.bindAndGetConnectionString());
        poisonAndHeal();
    }

    @Test
    void a_store_that_does_not_answer_parks_nothing_and_is_asked_again_until_it_does() throws IOException {
        house = open(null);
        importForms("visits/specialists", "clients/clients");
        var asked = new AtomicInteger();
        Faults.plant(PROCESSOR, event -> {
            if (asked.incrementAndGet() < 3) throw new MongoTimeoutException("Planted at " + name(event));
        });
        importForms("hospitality/requests");
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
        assertThat(asked).hasValueGreaterThan(2);
        assertThat(parked()).isEmpty();
    }

    @Test
    void what_is_parked_is_tried_again_by_the_next_start() throws IOException {
        house = open(null);
        importForms("visits/specialists", "clients/clients");
        poison("hospitality-H0002 0");
        importForms("hospitality/requests");
        assertThat(parked()).containsExactly("hospitality-H0002 0 tried 1");
        house.close();

        Faults.removeAll();
        house = open(null);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(parked()).isEmpty());
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
    }

    private RunningHouse open(String mongodbUri) {
        return new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, mongodbUri));
    }

    private void poisonAndHeal() throws IOException {
        importForms("visits/specialists", "clients/clients");
        poison("hospitality-H0002 0", "hospitality-H0005 1");
        importForms("hospitality/requests");
        for (String request : List.of("H0002", "H0003", "H0005")) {
            approve(request);
            settle(request);
        }

        checkThatFiveAreParked("tried 1");
        checkThatTheRestFlows();

        assertThat(retry()).isEqualTo("{\"retried\":0,\"left\":5}");
        checkThatTheRestFlows();
        checkThatFiveAreParked("tried 2");

        poison("hospitality-H0005 1");
        assertThat(retry()).isEqualTo("{\"retried\":1,\"left\":2}");
        checkRequest("H0002", "SETTLED", 2, "2101.00");
        checkRequest("H0005", "REQUESTED", 0, null);

        Faults.removeAll();
        assertThat(retry()).isEqualTo("{\"retried\":1,\"left\":0}");
        checkThatAllIsRight();
        dropAndRebuild();
    }

    private void checkThatFiveAreParked(String tried) {
        assertThat(parked())
                .containsExactly(
                        "hospitality-H0002 0 " + tried,
                        "hospitality-H0002 1 waits",
                        "hospitality-H0002 2 waits",
                        "hospitality-H0005 1 " + tried,
                        "hospitality-H0005 2 waits");
    }

    /** What is dropped is skipped, not lost: its aggregate goes on without it, and a rebuild brings it back. */
    private void dropAndRebuild() {
        poison("hospitality-H0006 1", "hospitality-H0007 1");
        approve("H0006");
        approve("H0007");
        assertThat(parked()).containsExactly("hospitality-H0006 1 tried 1", "hospitality-H0007 1 tried 1");
        assertThat(drop("manager", "H0006")).isEqualTo(403);
        assertThat(drop("system", "H0006")).isEqualTo(204);
        assertThat(drop("system", "H0007")).isEqualTo(204);
        assertThat(parked()).isEmpty();
        checkRequest("H0006", "REQUESTED", 0, null);
        settle("H0007");
        checkRequest("H0007", "SETTLED", 2, "2101.00");

        Faults.removeAll();
        Rebuilding.of(house, "hospitality", "requests").begin().awaitEnd();
        checkRequest("H0006", "APPROVED", 1, null);
        checkRequest("H0007", "SETTLED", 2, "2101.00");
        checkThatAllIsRight();
    }

    private int drop(String who, String request) {
        return house.send(who, "DELETE", PARKED + "/" + PROCESSOR + "/hospitality-" + request, null)
                .status();
    }

    private void checkThatTheRestFlows() {
        assertThat(request("H0002").status()).isEqualTo(404);
        checkRequest("H0003", "SETTLED", 2, "2101.00");
        checkRequest("H0005", "REQUESTED", 0, null);
        var withoutH0002 = new TreeMap<>(Month.SAMPLE.expectedBudgets());
        var left = new BigDecimal(withoutH0002.get("C00262")).subtract(new BigDecimal("7416.40"));
        if (left.signum() == 0) withoutH0002.remove("C00262");
        else withoutH0002.put("C00262", left.toPlainString());
        assertThat(Month.budgets(house)).isEqualTo(withoutH0002);
    }

    private void checkThatAllIsRight() {
        assertThat(parked()).isEmpty();
        for (String request : List.of("H0002", "H0003", "H0005")) checkRequest(request, "SETTLED", 2, "2101.00");
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
    }

    private void checkRequest(String id, String status, long version, String actual) {
        JsonNode request = request(id).body();
        assertThat(request.get("status").asString()).as(id).isEqualTo(status);
        assertThat(request.get("version").asLong()).as(id).isEqualTo(version);
        String total = request.hasNonNull("actualTotal")
                ? request.get("actualTotal").get("amount").asString()
                : null;
        assertThat(total).as(id).isEqualTo(actual);
    }

    private RunningHouse.Answer request(String id) {
        return house.get("manager", "/api/hospitality/requests/" + id);
    }

    private void poison(String... events) {
        Set<String> poisoned = Set.of(events);
        Faults.plant(PROCESSOR, event -> {
            if (poisoned.contains(name(event))) throw new IllegalStateException("Planted at " + name(event));
        });
    }

    private static String name(DomainEventMessage<?> event) {
        return event.getAggregateIdentifier() + " " + event.getSequenceNumber();
    }

    private List<String> parked() {
        JsonNode items = house.get("system", PARKED).body().get("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(PoisonTest::parked)
                .toList();
    }

    private static String parked(JsonNode event) {
        String name =
                event.get("aggregate").asString() + " " + event.get("sequence").asLong();
        assertThat(event.get("processor").asString()).isEqualTo(PROCESSOR);
        if (!event.has("cause")) return name + " waits";
        assertThat(event.get("cause").asString()).isEqualTo(IllegalStateException.class.getName());
        assertThat(event.get("message").asString()).contains("Planted at " + name);
        return name + " tried " + event.get("tries").asInt();
    }

    private String retry() {
        return house.send("system", "POST", PARKED + "/" + PROCESSOR + "/retry", null)
                .text();
    }

    private void approve(String request) {
        var answer = house.send("manager", "PUT", "/api/hospitality/requests/" + request + "/approval", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void settle(String request) {
        var answer = house.send("finance", "PUT", "/api/hospitality/requests/" + request + "/settlement", ACTUAL);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private void importForms(String... forms) throws IOException {
        for (String form : forms) {
            String[] names = form.split("/");
            byte[] csv = Files.readAllBytes(Month.SAMPLE.forms().resolve(names[1] + ".csv"));
            var answer = house.importForm("manager", "/api/" + names[0] + "/imports/" + names[1], csv);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }
}
