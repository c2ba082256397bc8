package guanxi.hospitality.web.request;

import static guanxi.hospitality.Requests.budget;
import static guanxi.hospitality.Requests.plan;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.hospitality.read.requests.RequestEntryBuilder;
import guanxi.hospitality.web.request.RequestItem.Guest;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.HospitalityPlan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Guests of either side as the API shows them. */
class RequestItemTest {
    private static final HospitalityPlan PLAN =
            plan("S001", "C1", budget("100.00", "0"), Person.ofClient(new ClientId("C1"), "Wu", "director", null));

    @Test
    void guests_of_ours_are_texts_as_forms_write_them() {
        assertThat(shown(PLAN).ourGuests()).containsExactly("Zhang/manager");
        assertThat(shown(PLAN.withGuests(guest -> Person.ofDepartment("Qian", null)))
                        .ourGuests())
                .containsExactly("Qian");
    }

    @Test
    void whoever_was_erased_of_either_side_is_shown_empty_in_his_place() {
        var item = shown(PLAN.withGuests(Person::forgotten));
        assertThat(item.clientGuests()).containsExactly(new Guest(null, null));
        assertThat(item.ourGuests()).containsExactly("");
    }

    @Test
    void each_side_is_there_once() {
        JsonNode json = new JsonMapper().valueToTree(shown(PLAN));
        assertThat(json.get("ourGuests").get(0).asString()).isEqualTo("Zhang/manager");
        assertThat(json.get("clientGuests").get(0).get("name").asString()).isEqualTo("Wu");
        assertThat(json.toString()).doesNotContain("\"of\"");
    }

    private static RequestItem shown(HospitalityPlan plan) {
        return RequestItem.of(RequestEntryBuilder.builder().plan(plan).build());
    }
}
