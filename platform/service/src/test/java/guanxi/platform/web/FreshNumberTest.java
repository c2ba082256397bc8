package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.f4b6a3.uuid.enums.UuidNamespace;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.Reach;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FreshNumberTest {

    @Test
    void a_number_that_is_given_is_the_departments_own() {
        assertThat(number("H0001", "key-1")).isEqualTo("H0001");
    }

    /** For ever: the same key must find what it made before. */
    @Test
    void without_one_it_follows_from_who_asks_and_his_key() {
        assertThat(number(null, "key-1")).isEqualTo("e5624833-b906-534d-8015-a95871d4de46");
        assertThat(number(null, "key-2")).isNotEqualTo(number(null, "key-1"));
    }

    @Test
    void without_a_key_it_is_never_the_same() {
        assertThat(number(null, null)).isNotEqualTo(number(null, null));
    }

    /** RFC 9562, appendix A.4, which is what other programs make of the same name. */
    @Test
    void the_library_makes_what_the_standard_says() {
        assertThat(UuidCreator.getNameBasedSha1(UuidNamespace.NAMESPACE_DNS, "www.example.com"))
                .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2");
    }

    private static String number(String given, String key) {
        var caller = new Caller("u-1", Set.of(), Reach.DEPARTMENT, null, null, "c-1", key, null);
        return Fields.orFresh(given, caller, Function.identity());
    }
}
