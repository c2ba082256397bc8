package guanxi.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What a session goes on with while the issuer cannot renew its token, to the second. */
class SessionTokensTest {

    private static final Authentication PERSON = new TestingAuthenticationToken("M01", null);
    private static final Instant END = Instant.parse("2026-06-01T08:00:00Z");

    private final TokensInTheSession sessions = new TokensInTheSession();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/visits");
    private Instant now = END.minusSeconds(5);
    private String answer = "temporarily_unavailable";
    private int renewals;
    private final SessionTokens tokens = new SessionTokens(
            asked -> {
                renewals++;
                if (!answer.isEmpty()) throw new ClientAuthorizationException(new OAuth2Error(answer), Clients.ID);
                return Tokens.of(PERSON, "new", END.plusSeconds(900));
            },
            sessions,
            () -> now);

    @BeforeEach
    void signIn() {
        request.getSession();
        OAuth2AuthorizedClient first = Tokens.of(PERSON, "first", END);
        sessions.saveAuthorizedClient(first, PERSON, request, new MockHttpServletResponse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"temporarily_unavailable", "server_error", "invalid_token_response"})
    void a_token_that_still_holds_serves_while_the_issuer_is_silent(String silence) throws IssuerSilent {
        answer = silence;

        assertThat(current()).isEqualTo("first");
        now = END.minusMillis(1);
        assertThat(current()).isEqualTo("first");
    }

    @Test
    void a_token_that_is_over_does_not_serve() {
        now = END;

        assertThatThrownBy(this::current).isInstanceOf(IssuerSilent.class);
        assertThat(request.getSession(false)).isNotNull();
    }

    @Test
    void a_silent_issuer_is_left_in_peace_for_two_seconds_and_then_asked_again() throws IssuerSilent {
        now = END.plusSeconds(1);
        assertThatThrownBy(this::current).isInstanceOf(IssuerSilent.class);
        now = now.plusMillis(1_999);
        assertThatThrownBy(this::current).isInstanceOf(IssuerSilent.class);
        assertThat(renewals).isEqualTo(1);

        answer = "";
        now = now.plusMillis(1);
        assertThat(current()).isEqualTo("new");
        assertThat(renewals).isEqualTo(2);
    }

    @Test
    void an_issuer_that_refuses_ends_the_session_although_its_token_still_holds() throws IssuerSilent {
        answer = "invalid_grant";

        assertThat(tokens.current(PERSON, request, new MockHttpServletResponse()))
                .isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    private String current() throws IssuerSilent {
        return tokens.current(PERSON, request, new MockHttpServletResponse())
                .map(OAuth2AccessToken::getTokenValue)
                .orElseThrow();
    }
}
