package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.decision.Outcome;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private static URI locationOf(String path) {
        return Answers.created(path, "1", new Outcome(0, true)).getHeaders().getLocation();
    }
}
