package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A token that is not the issuer's, not for us or not of this hour opens nothing, neither at the gateway nor past it. */
class TokenTest {
    private static final Map<String, String> PATHS = Map.of(
            "visit", "/api/visits/operations/processors",
            "client", "/api/clients/operations/processors",
            "evaluation", "/api/evaluations/operations/processors",
            "hospitality", "/api/hospitality/operations/processors",
            "history", "/api/history/operations/processors");

    @TempDir
    static Path data;

    private static final Asker ASKER = new Asker();
    private static RunningHouse house;
    private static Tokens tokens;

    @BeforeAll
    static void open() throws IOException, ParseException {
        house = new RunningHouse(data);
        tokens = new Tokens(data, house.url());
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> a_token_that_is_not_to_be_trusted_opens_nothing() throws JOSEException {
        return tokens.bad().entrySet().stream()
                .map(bad -> DynamicTest.dynamicTest(
                        bad.getKey(), () -> ways().forEach((way, url) -> refused(way, url, bad.getValue()))));
    }

    @TestFactory
    Stream<DynamicTest> without_a_token_nothing_opens() {
        return ways().entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> refused(way.getKey(), way.getValue(), null)));
    }

    @TestFactory
    Stream<DynamicTest> a_token_of_the_same_making_with_nothing_wrong_is_taken() {
        return ways().entrySet().stream()
                .map(way -> DynamicTest.dynamicTest(way.getKey(), () -> {
                    var answer = ASKER.send(way.getValue(), tokens.good(), Ask.get(""));
                    assertThat(answer.status()).as(answer.shown()).isEqualTo(200);
                }));
    }

    private static void refused(String way, String url, String token) {
        var answer = ASKER.send(url, token, Ask.get(""));
        assertThat(answer.status() + " " + answer.code()).as(way).isEqualTo("401 TOKEN_NOT_ACCEPTED");
        assertThat(answer.isProblem()).as(way).isTrue();
    }

    private static Map<String, String> ways() {
        var ways = new LinkedHashMap<String, String>();
        PATHS.forEach((service, path) -> {
            ways.put(service + " through the gateway", house.url() + path);
            ways.put(service + " past the gateway", house.house().services().get(service) + path);
        });
        return ways;
    }
}
