package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Outcome;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class AnswersTest {

    @BeforeEach
    void anybody_asks() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }

    @AfterEach
    void nobody_asks() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void what_was_created_is_found_at_its_location() {
        assertThat(locationOf("/api/visits/V1")).hasToString("http://localhost/api/visits/V1");
    }

    @Test
    void a_location_may_have_a_query() {
        assertThat(locationOf("/api/visits/days?specialistId=S001&date=2026-06-01"))
                .hasToString("http://localhost/api/visits/days?specialistId=S001&date=2026-06-01");
    }

    @Test
    void what_is_new_is_created() {
        assertThat(Answers.created("/api/visits/V1", "V1", new Outcome(3, true)).getStatusCode())
                .isEqualTo(HttpStatus.CREATED);
    }

    @Test
    void what_amends_something_known_is_not_created() {
        var answer = Answers.created("/api/visits/V1", "V1", new Outcome(3, true).amending());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody()).isEqualTo(new Answers.Done("V1", 3, true));
    }

    @Test
    void an_unchanged_repetition_is_not_created_and_says_all_the_same_where_it_is() {
        var answer = Answers.created("/api/visits/V1", "V1", new Outcome(3, false));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getLocation()).hasPath("/api/visits/V1");
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(answer.getBody()).isEqualTo(new Answers.Done("V1", 3, false));
    }

    @Test
    void what_is_shown_has_its_version() {
        var answer = Answers.shown("a visit", 3);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getETag()).isEqualTo("\"3\"");
        assertThat(answer.getBody()).isEqualTo("a visit");
    }

    @Test
    void what_is_not_there_is_refused_by_what_it_is_and_its_number() {
        assertThat(Answers.found(Optional.of("a visit"), "visit", "V1")).isEqualTo("a visit");
        assertThatThrownBy(() -> Answers.found(Optional.empty(), "visit", "V9"))
                .isInstanceOfSatisfying(CommandRejected.class, refused -> assertThat(refused.rejection())
                        .isEqualTo(new CommandRejected(CommonRule.NOT_FOUND, "There is no visit V9.").rejection()));
    }

    private static URI locationOf(String path) {
        return Answers.created(path, "1", new Outcome(0, true)).getHeaders().getLocation();
    }
}
