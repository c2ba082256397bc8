package guanxi.client.web.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.language.client.Contact;
import guanxi.language.client.ContactId;
import guanxi.platform.web.CleanTexts;
import guanxi.platform.web.Ids;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.json.JsonMapper;

class NamedContactTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(CleanTexts.module())
            .addModule(Ids.module())
            .build();
    private static final String WANG = "{\"contactId\":\"2\",\"name\":\"Wang\",\"title\":\"director\","
            + "\"phone\":\"13800000000\",\"role\":\"buyer\",\"weight\":\"DECIDES\",\"birthday\":\"1980-02-29\","
            + "\"customs\":[\"no wine\"],\"likes\":[\"green tea\",\"chess\"],\"taboos\":[]}";

    @Test
    void his_number_and_all_that_is_known_of_him_are_one_object() {
        var known = new KnownContact(
                "Wang",
                "director",
                "13800000000",
                "buyer",
                Contact.DecisionWeight.DECIDES,
                LocalDate.of(1980, 2, 29),
                List.of("no wine"),
                List.of("green tea", "chess"),
                List.of());
        var wang = new NamedContact(new ContactId("2"), known);
        assertThat(JSON.readValue(WANG, NamedContact.class)).isEqualTo(wang);
        assertThat(JSON.writeValueAsString(wang)).isEqualTo(WANG);
    }

    @Test
    void what_is_left_out_is_not_known() {
        var nobody = JSON.readValue("{}", NamedContact.class);
        assertThat(nobody)
                .isEqualTo(
                        new NamedContact(null, new KnownContact(null, null, null, null, null, null, null, null, null)));
    }

    @Test
    void what_is_of_another_kind_is_named_as_it_stands_in_the_body() {
        assertThatThrownBy(() -> JSON.readValue("{\"name\":\"Wang\",\"weight\":\"HEAVY\"}", NamedContact.class))
                .isInstanceOfSatisfying(DatabindException.class, refused -> assertThat(refused.getPath())
                        .singleElement()
                        .extracting(place -> place.getPropertyName())
                        .isEqualTo("weight"));
    }
}
