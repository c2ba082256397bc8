package guanxi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;

/** Whose tokens a session holds. */
class TokensInTheSessionTest {

    private static final Authentication ONE = new TestingAuthenticationToken("M01", null);
    private static final Authentication OTHER = new TestingAuthenticationToken("M02", null);

    private final TokensInTheSession tokens = new TokensInTheSession();

    @Test
    void who_signs_in_over_the_open_session_of_another_finds_nothing_of_his() {
        MockHttpServletRequest back = at(SignInPaths.BACK_FROM_THE_ISSUER);
        save(ONE, back);
        HttpSession first = back.getSession(false);

        save(OTHER, back);

        List<String> held = Collections.list(back.getSession(false).getAttributeNames());
        assertThat(held).singleElement().asString().endsWith("M02");
        assertThat(tokens.<OAuth2AuthorizedClient>loadAuthorizedClient(Clients.ID, ONE, back))
                .isNull();
        assertThat(tokens.<OAuth2AuthorizedClient>loadAuthorizedClient(Clients.ID, OTHER, back))
                .isNotNull();
        assertThat(back.getSession(false)).isNotSameAs(first);
    }

    @Test
    void what_is_renewed_after_its_person_has_left_begins_no_session() {
        MockHttpServletRequest late = at("/api/visits");

        save(ONE, late);

        assertThat(late.getSession(false)).isNull();
    }

    private void save(Authentication person, MockHttpServletRequest request) {
        tokens.saveAuthorizedClient(
                Tokens.of(person, "of " + person.getName(), Instant.EPOCH.plusSeconds(1000)),
                person,
                request,
                new MockHttpServletResponse());
    }

    private static MockHttpServletRequest at(String path) {
        var request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        return request;
    }
}
