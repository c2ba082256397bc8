package guanxi.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.Reach;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claim becomes a reach, which travels as text: what is a sign there must not come from a token. */
class SpecialistClaimTest {
    private static final Identity IDENTITY = new Identity("http://issuer.example", "http://issuer.example/keys", "");

    static Stream<Object> notOneNumber() {
        return Stream.of("*", "S001,S002", "S001 S002", "", " ", "S001\n", "S0'01", List.of("S001"), 1, true);
    }

    @ParameterizedTest
    @MethodSource("notOneNumber")
    void a_token_that_does_not_name_one_specialist_is_refused(Object specialist) {
        assertThat(refused(token().claim("specialist", specialist).build())).isTrue();
    }

    @Test
    void a_token_that_names_one_specialist_or_none_is_taken() {
        assertThat(refused(token().claim("specialist", "S001").build())).isFalse();
        assertThat(refused(token().build())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "S001,S002", ","})
    void a_reach_never_takes_a_sign_for_a_number(String sign) {
        assertThatThrownBy(() -> Reach.of(Set.of(sign))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_reach_comes_back_from_its_text() {
        for (Reach reach : List.of(Reach.DEPARTMENT, Reach.NOBODY, Reach.of(Set.of("S001", "S002"))))
            assertThat(Reach.ofText(reach.asText())).isEqualTo(reach);
    }

    private static boolean refused(Jwt token) {
        return SecurityConfiguration.validator(IDENTITY).validate(token).hasErrors();
    }

    private static Jwt.Builder token() {
        return Jwt.withTokenValue("a.b.c")
                .header("alg", "RS256")
                .issuer("http://issuer.example")
                .audience(List.of("guanxi"))
                .expiresAt(Instant.now().plusSeconds(60));
    }
}
