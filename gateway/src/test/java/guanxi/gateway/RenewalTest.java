package guanxi.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of a session at its token's end. A token of five seconds is so near its end that each request renews it. */
@ExtendWith(OutputCaptureExtension.class)
class RenewalTest {

    private static final int NEARLY_OVER = 5;

    private final StubService visit = new StubService("visit");
    private final Set<String> shown = new ConcurrentSkipListSet<>();
    private PeopleIssuer issuer;
    private RunningGateway gateway;
    private Browser browser;

    @BeforeEach
    void start() throws Exception {
        issuer = new PeopleIssuer();
        issuer.secondsOfTheFirstToken = NEARLY_OVER;
        visit.on("/api/visits/mine", exchange -> {
            shown.add(exchange.getRequestHeaders().getFirst("Authorization").replace("Bearer ", ""));
            visit.answer(exchange, 200, "application/json", "{}");
        });
        var settings = new HashMap<>(issuer.settings());
        settings.put("services.visit", visit.url());
        gateway = new RunningGateway(settings);
        browser = new Browser(gateway);
        browser.signIn(issuer, "M01");
    }

    @AfterEach
    void stop() {
        gateway.close();
        visit.close();
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void of_eight_requests_at_once_one_renews_the_token_and_all_are_served(boolean rotates) throws Exception {
        issuer.rotates = rotates;

        assertThat(eightAtOnce()).containsOnly(200);
        assertThat(issuer.renewals).hasValue(1);
        assertThat(shown).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_token_is_renewed_again_and_again(boolean rotates) throws Exception {
        issuer.rotates = rotates;
        issuer.secondsOfARenewedToken = NEARLY_OVER;

        for (int i = 0; i < 3; i++)
            assertThat(browser.get("/api/visits/mine").statusCode()).isEqualTo(200);
        assertThat(issuer.renewals).hasValue(3);
        assertThat(shown).hasSize(3);
    }

    @Test
    void a_session_that_the_issuer_does_not_renew_is_over() throws Exception {
        issuer.forgetEverybody();

        HttpResponse<String> answer = browser.get("/api/visits/mine");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(shown).isEmpty();
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
        assertThat(issuer.renewals).hasValue(1);
    }

    @Test
    void an_issuer_that_is_silent_for_a_while_ends_no_session() throws Exception {
        issuer.answerToRenewals = "being restarted";
        HttpResponse<String> answer = browser.get("/api/visits/mine");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(RunningGateway.problem(answer).path("code").asString()).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(RunningGateway.problem(answer).path("service").asString()).isEqualTo("identity");

        issuer.answerToRenewals = "";
        assertThat(browser.get("/api/visits/mine").statusCode()).isEqualTo(200);
    }

    @Test
    void who_signs_in_while_another_s_token_is_renewed_does_not_go_on_with_it() throws Exception {
        Future<HttpResponse<String>> late = whileRenewing(() -> browser.signIn(issuer, "M02"));

        assertThat(late.get().statusCode()).isEqualTo(200);
        shown.clear();
        assertThat(browser.get("/api/visits/mine").statusCode()).isEqualTo(200);
        assertThat(subjects()).containsExactly("M02");
    }

    @Test
    void who_signs_out_while_his_token_is_renewed_is_out() throws Exception {
        issuer.secondsOfARenewedToken = NEARLY_OVER;
        browser.get("/session");
        Future<HttpResponse<String>> late = whileRenewing(() -> {
            assertThat(browser.post("/sign-out").statusCode()).isEqualTo(200);
            return null;
        });

        assertThat(late.get().headers().allValues("Set-Cookie")).noneMatch(set -> set.startsWith("GUANXI_SESSION="));
        assertThat(browser.get("/session").statusCode()).isEqualTo(401);
    }

    @Test
    void no_token_is_logged(CapturedOutput output) throws Exception {
        browser.get("/api/visits/mine");
        issuer.secondsOfTheFirstToken = NEARLY_OVER;
        browser.signIn(issuer, "M01");
        issuer.forgetEverybody();
        browser.get("/api/visits/mine");
        browser.get("/login/oauth2/code/guanxi?code=secret-code&state=secret-state");

        assertThat(output.getAll())
                .contains("A sign-in failed")
                .doesNotContain("eyJ")
                .doesNotContain("secret-");
    }

    private Future<HttpResponse<String>> whileRenewing(Callable<?> step) throws Exception {
        int before = issuer.renewals.get();
        issuer.mayRenew = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<HttpResponse<String>> late = thread.submit(() -> browser.get("/api/visits/mine"));
            Awaitility.await().until(() -> issuer.renewals.get() > before);
            step.call();
            issuer.mayRenew.countDown();
            return late;
        }
    }

    private List<Integer> eightAtOnce() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < 8; i++) calls.add(() -> browser.get("/api/visits/mine"));
            var statuses = new ArrayList<Integer>();
            for (Future<HttpResponse<String>> call : threads.invokeAll(calls))
                statuses.add(call.get().statusCode());
            return statuses;
        }
    }

    private Set<String> subjects() throws Exception {
        var subjects = new TreeSet<String>();
        for (String token : shown)
            subjects.add(SignedJWT.parse(token).getJWTClaimsSet().getSubject());
        return subjects;
    }
}
