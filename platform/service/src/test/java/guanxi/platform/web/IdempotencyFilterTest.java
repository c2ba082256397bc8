package guanxi.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.SettableClock;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class IdempotencyFilterTest {
    private static final FilterChain NOT_ASKED = (request, response) -> {
        throw new AssertionError("It was answered already");
    };
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final SettableClock clock = new SettableClock();
    private final IdempotencyFilter filter = new IdempotencyFilter(store, clock);

    @AfterEach
    void close() {
        store.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201, 400, 413, 415, 422})
    void a_success_and_what_can_never_succeed_are_answered_alike_again(int status) throws Exception {
        assertThat(post(answering(status, "first")).getStatus()).isEqualTo(status);

        var again = post(NOT_ASKED);

        assertThat(again.getStatus()).isEqualTo(status);
        assertThat(again.getContentAsString()).isEqualTo("first");
        assertThat(again.getHeader("Idempotent-Replayed")).isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 409, 412, 429, 500, 503})
    void a_refusal_that_may_pass_is_worth_asking_again(int status) throws Exception {
        assertThat(post(answering(status, "not now")).getStatus()).isEqualTo(status);
        assertThat(post(answering(201, "done")).getStatus()).isEqualTo(201);
        assertThat(post(NOT_ASKED).getContentAsString()).isEqualTo("done");
    }

    @Test
    void an_answer_that_says_that_it_passes_is_not_kept() throws Exception {
        post((request, response) -> {
            request.setAttribute(PassingAnswer.class.getName(), true);
            answering(200, "one row was refused").doFilter(request, response);
        });
        assertThat(post(answering(200, "all is well")).getContentAsString()).isEqualTo("all is well");
    }

    @Test
    void a_key_of_a_request_under_way_is_refused_by_every_instance() throws Exception {
        var otherInstance = new IdempotencyFilter(store, clock);
        post((request, response) -> {
            var meanwhile = new MockHttpServletResponse();
            otherInstance.doFilter(request("k-1"), meanwhile, NOT_ASKED);
            assertThat(meanwhile.getStatus()).isEqualTo(409);
            assertThat(meanwhile.getContentAsString()).contains("IDEMPOTENCY_KEY_IN_USE");
            answering(201, "done").doFilter(request, response);
        });
        assertThat(post(NOT_ASKED).getStatus()).isEqualTo(201);
    }

    @Test
    void the_claim_of_a_holder_that_died_ends() throws Exception {
        var died = new KeptAnswers(store, clock);
        String key = claimedBy(died);
        assertThat(died.claim(key)).isInstanceOf(KeptAnswers.Known.UnderWay.class);

        clock.pass(Duration.ofMinutes(2));

        assertThat(died.claim(key)).isInstanceOf(KeptAnswers.Known.Ours.class);
    }

    @Test
    void whoever_is_alone_drops_the_claims_of_the_dead_at_once_and_keeps_answers() throws Exception {
        post(answering(201, "done"));
        var died = new KeptAnswers(store, clock);
        String key = claimedBy(died);

        filter.dropAllClaims();

        assertThat(died.claim(key)).isInstanceOf(KeptAnswers.Known.Ours.class);
        assertThat(post(NOT_ASKED).getStatus()).isEqualTo(201);
    }

    @Test
    void a_request_that_fails_frees_its_key() throws Exception {
        assertThatThrownBy(() -> post((request, response) -> {
                    throw new ServletException("broken");
                }))
                .hasMessage("broken");
        assertThat(post(answering(201, "done")).getStatus()).isEqualTo(201);
    }

    @Test
    void after_a_day_an_answer_is_neither_given_nor_kept() throws Exception {
        for (int i = 0; i < 30; i++) post("k-" + i, answering(201, "done"));
        clock.pass(Duration.ofHours(23));
        assertThat(post(NOT_ASKED).getStatus()).isEqualTo(201);

        clock.pass(Duration.ofHours(2));

        assertThat(post("k-1", answering(200, "unchanged")).getStatus()).isEqualTo(200);
        assertThat(store.count("_answers", Query.all())).isEqualTo(10);
        post("k-2", answering(200, "unchanged"));
        assertThat(store.count("_answers", Query.all())).isEqualTo(2);
    }

    @Test
    void a_key_is_for_one_request_only() throws Exception {
        post(answering(201, "done"));
        var other = request("k-1");
        other.setContent("{\"other\":true}".getBytes(StandardCharsets.UTF_8));
        var response = new MockHttpServletResponse();
        filter.doFilter(other, response, NOT_ASKED);
        assertThat(response.getStatus()).isEqualTo(422);
    }

    private static String claimedBy(KeptAnswers holder) {
        assertThat(holder.claim("key")).isInstanceOf(KeptAnswers.Known.Ours.class);
        return "key";
    }

    private MockHttpServletResponse post(FilterChain chain) throws Exception {
        return post("k-1", chain);
    }

    private MockHttpServletResponse post(String key, FilterChain chain) throws Exception {
        var response = new MockHttpServletResponse();
        filter.doFilter(request(key), response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String key) {
        var request = new MockHttpServletRequest("POST", "/api/visits/expenses");
        request.addHeader("Idempotency-Key", key);
        request.setContent("{}".getBytes(StandardCharsets.UTF_8));
        return request;
    }

    private static FilterChain answering(int status, String body) {
        return (request, response) -> {
            ((HttpServletResponse) response).setStatus(status);
            response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        };
    }
}
