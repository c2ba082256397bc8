package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each address of these tests is one that a trusted proxy names, so that each test is a stranger to the others. */
class GatewayRatesTest {

    private static final int AN_ADDRESS = 60;
    private static final int A_CALLER = 20;
    private static final int A_TOKEN = 5;
    private static final int AN_IMPORT = 7;
    private static final int A_SIGN_IN = 3;

    private static final StubService CLIENT = new StubService("client");
    private static StubIssuer issuer;
    private static RunningGateway gateway;

    private interface Token {
        String next(int i) throws Exception;
    }

    @BeforeAll
    static void start() throws Exception {
        issuer = new StubIssuer();
        gateway = new RunningGateway(
                Map.ofEntries(
                        Map.entry("services.client", CLIENT.url()),
                        Map.entry("services.identity", issuer.url()),
                        Map.entry("issuer.name", StubIssuer.NAME),
                        Map.entry("issuer.keys", issuer.url() + "/oauth2/jwks"),
                        Map.entry("limits.requests-per-second-of-an-address", "" + AN_ADDRESS),
                        Map.entry("limits.requests-per-second", "" + A_CALLER),
                        Map.entry("limits.imports-per-second", "" + AN_IMPORT),
                        Map.entry("limits.tokens-per-second", "" + A_TOKEN),
                        Map.entry("limits.sign-ins-per-second", "" + A_SIGN_IN)),
                "--GUANXI_TRUSTED_PROXIES=.*");
    }

    @AfterAll
    static void stop() {
        gateway.close();
        CLIENT.close();
        issuer.close();
    }

    @Test
    void a_made_up_token_with_each_request_does_not_make_a_new_caller() throws Exception {
        assertThat(refused("203.0.113.1", i -> "made-up-" + i, "GET", "/api/clients/C1"))
                .isPositive();
    }

    @Test
    void a_token_signed_by_somebody_else_does_not_either_and_the_issuer_is_left_in_peace() throws Exception {
        var key = StubIssuer.key("of nobody");
        int before = issuer.asked();

        assertThat(refused("203.0.113.2", i -> StubIssuer.forged("person-" + i, key), "GET", "/api/clients/C1"))
                .isPositive();
        assertThat(issuer.asked() - before).isLessThanOrEqualTo(2);
    }

    @Test
    void a_caller_is_one_caller_with_whatever_token_and_from_wherever() throws Exception {
        assertThat(refused("198.51.100.%d", i -> issuer.token("wild"), "GET", "/api/clients/C1"))
                .isPositive();
        assertThat(one("203.0.113.3", issuer.token("calm"), "GET", "/api/clients/C1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_address_has_its_own_limit_however_many_callers_it_has() throws Exception {
        assertThat(refused("203.0.113.4", i -> issuer.token("person-" + i), "GET", "/api/clients/C1"))
                .isPositive();
        assertThat(one("203.0.113.5", issuer.token("person-0"), "GET", "/api/clients/C1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_addresses_of_one_network_are_one_address() throws Exception {
        assertThat(refused("2001:db8:1:2::%x", i -> issuer.token("person-" + i), "GET", "/api/clients/C1"))
                .isPositive();
    }

    @Test
    void asking_for_tokens_has_a_limit_of_its_own_by_address() throws Exception {
        assertThat(one("203.0.113.6", "none", "POST", "/oauth2/token").statusCode())
                .isEqualTo(200);
        assertThat(many(A_TOKEN * 4, "203.0.113.6", i -> issuer.token("person-" + i), "POST", "/oauth2/token"))
                .anyMatch(answer -> answer.statusCode() == 429);
        assertThat(one("203.0.113.6", issuer.token("calm too"), "GET", "/api/clients/C1")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void beginning_to_sign_in_has_a_limit_of_its_own_by_address() throws Exception {
        assertThat(many(A_SIGN_IN * 8, "203.0.113.11", i -> "none", "GET", "/sign-in"))
                .anyMatch(answer -> answer.statusCode() == 429)
                .anyMatch(answer -> answer.statusCode() != 429);
        assertThat(one("203.0.113.11", "none", "POST", "/oauth2/token").statusCode())
                .isEqualTo(200);
        assertThat(one("203.0.113.12", "none", "GET", "/sign-in").statusCode()).isNotEqualTo(429);
    }

    @Test
    void a_path_written_in_another_way_is_held_to_the_same_limit() throws Exception {
        assertThat(many(A_TOKEN * 4, "203.0.113.9", i -> "none", "POST", "/oauth2/%74oken;x=1"))
                .anyMatch(answer -> answer.statusCode() == 429);
        assertThat(refused("203.0.113.10", i -> "none", "GET", "/%61pi/clients/C1"))
                .isPositive();
    }

    @Test
    void importing_has_a_limit_of_its_own_by_caller() throws Exception {
        assertThat(many(AN_IMPORT * 4, "203.0.113.7", i -> issuer.token("clerk"), "POST", "/api/clients/imports/x"))
                .anyMatch(answer -> answer.statusCode() == 429);
        HttpResponse<String> other = one("203.0.113.7", issuer.token("clerk"), "GET", "/api/clients/C1");
        assertThat(other.statusCode()).isEqualTo(200);
    }

    @Test
    void a_refusal_says_when_to_come_again() throws Exception {
        var refused = many(A_TOKEN * 4, "203.0.113.8", i -> "x", "POST", "/oauth2/token").stream()
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(RunningGateway.problem(refused).path("code").asString()).isEqualTo("TOO_MANY_REQUESTS");
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
    }

    /** More than fits into the second in which it begins and the one after it. */
    private static long refused(String address, Token token, String method, String path) throws Exception {
        return many(AN_ADDRESS * 5, address, token, method, path).stream()
                .filter(answer -> answer.statusCode() == 429)
                .count();
    }

    private static List<HttpResponse<String>> many(int count, String address, Token token, String method, String path)
            throws Exception {
        var tokens = new ArrayList<String>();
        for (int i = 0; i < count; i++) tokens.add(token.next(i));
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < count; i++) {
                String from = address.contains("%") ? address.formatted(i % 250) : address;
                String shown = tokens.get(i);
                calls.add(() -> one(from, shown, method, path));
            }
            var answers = new ArrayList<HttpResponse<String>>();
            for (Future<HttpResponse<String>> call : threads.invokeAll(calls)) answers.add(call.get());
            return answers;
        }
    }

    private static HttpResponse<String> one(String address, String token, String method, String path) throws Exception {
        return gateway.send(gateway.request(path)
                .setHeader("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", address)
                .method(method, BodyPublishers.noBody()));
    }
}
