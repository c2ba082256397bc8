package guanxi.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperationIdTest {

    @ParameterizedTest
    @CsvSource({
        "complete, Visit, completeVisit",
        "list, Visit, listVisits",
        "list, Territory, listTerritories",
        "list, Day, listDays",
        "finaliseAssessment, Finalisation, finaliseAssessment"
    })
    void a_verb_is_called_with_its_resource_and_what_says_more_says_all(String method, String resource, String id) {
        assertThat(OperationId.of(method, resource)).isEqualTo(id);
    }
}
