package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShownPersonsTest {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .addModule(ShownPersons.module())
            .build();

    @Test
    void whose_a_person_is_is_shown_by_the_number_alone_whatever_strokes_it_has() {
        var wang = Person.ofClient(new ClientId("C-1"), "Wang", "director", "138");
        assertThat(JSON.readTree(JSON.writeValueAsString(wang)))
                .isEqualTo(
                        JSON.readTree("{\"of\":\"C-1\",\"name\":\"Wang\",\"title\":\"director\",\"phone\":\"138\"}"));
        assertThat(JSON.writeValueAsString(Person.ofColleague(new ColleagueId("S001"), "139")))
                .isEqualTo("{\"of\":\"S001\",\"phone\":\"139\"}");
    }

    @Test
    void of_whoever_was_erased_nothing_else_is_left() {
        var wang = Person.ofClient(new ClientId("C1"), "Wang");
        assertThat(JSON.writeValueAsString(wang.forgotten())).isEqualTo("{\"of\":\"C1\"}");
    }
}
