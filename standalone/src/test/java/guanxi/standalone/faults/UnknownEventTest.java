package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.house.Options;
import guanxi.standalone.month.Month;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** An event that this version does not know, as after a step back to an older one, is not passed over as if it had not been. */
class UnknownEventTest {
    private static final String PARKED = "/api/hospitality/operations/parked-events";
    private static final String REQUEST = "/api/hospitality/requests/H0002";

    @TempDir
    Path data;

    private RunningHouse house;

    @AfterEach
    void close() {
        if (house != null) house.close();
    }

    @Test
    void an_unknown_event_is_parked_by_its_views_refuses_decisions_and_is_handled_once_it_is_known() throws Exception {
        open();
        importForms("visits/specialists", "clients/clients", "hospitality/requests");
        house.close();

        call("hospitality.HospitalityRequested", "hospitality.HospitalityBeggedFor");
        open();
        Rebuilding.of(house, "hospitality", "requests").begin().awaitEnd();
        JsonNode parked = house.get("system", PARKED).body().get("items");
        assertThat(parked).isNotEmpty();
        assertThat(parked.get(0).get("eventType").asString()).isEqualTo("hospitality.HospitalityBeggedFor");
        assertThat(parked.get(0).get("message").asString())
                .contains("hospitality.HospitalityBeggedFor of revision 1")
                .contains("Start a version that knows it");
        assertThat(house.get("manager", REQUEST).status()).isEqualTo(404);
        assertThat(house.get("manager", "/api/hospitality/requests/H0003").status())
                .isEqualTo(200);
        assertThat(house.send("manager", "PUT", REQUEST + "/approval", null).status())
                .as("a request whose past is not known is not decided")
                .isEqualTo(500);
        JsonNode trail = house.get("auditor", "/api/history/aggregates/hospitality-H0002")
                .body();
        assertThat(trail.at("/items/0/type").asString()).isEqualTo("hospitality.HospitalityBeggedFor");
        house.close();

        call("hospitality.HospitalityBeggedFor", "hospitality.HospitalityRequested");
        open();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(
                        house.get("system", PARKED).body().get("items"))
                .isEmpty());
        assertThat(house.get("manager", REQUEST).status()).isEqualTo(200);
        assertThat(house.send("manager", "PUT", REQUEST + "/approval", null).status())
                .isEqualTo(200);
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
    }

    private void open() {
        house = new RunningHouse(new Options(RunningHouse.freePort(), data, false, null, null));
    }

    private void call(String name, String other) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + data.resolve("events.db"));
                var change = connection.prepareStatement("UPDATE domain_event SET payload_type = ?"
                        + " WHERE payload_type = ? AND aggregate_id = 'hospitality-H0002'")) {
            change.setString(1, other);
            change.setString(2, name);
            assertThat(change.executeUpdate()).isEqualTo(1);
        }
    }

    private void importForms(String... forms) throws Exception {
        for (String form : forms) {
            String[] names = form.split("/");
            byte[] csv = Files.readAllBytes(Month.SAMPLE.forms().resolve(names[1] + ".csv"));
            var answer = house.importForm("manager", "/api/" + names[0] + "/imports/" + names[1], csv);
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        }
    }
}
