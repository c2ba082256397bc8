package guanxi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.signin.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the embedded issuer keeps of a sign-in, and who ends it. */
class KeptSignInTest {

    @TempDir
    Path data;

    private RunningIdentity identity;
    private CodeFlow flow;

    @BeforeEach
    void start() {
        open();
    }

    @AfterEach
    void stop() {
        identity.close();
    }

    /** In place of the one that runs. */
    private void open() {
        if (identity != null) identity.close();
        identity = CodeFlow.issuer(data);
        flow = new CodeFlow(identity);
    }

    @Test
    void a_killed_issuer_knows_its_people_when_it_is_back_and_asks_for_no_code_again() throws Exception {
        Browser before = flow.signedIn("S001");
        String word = before.cookie("GUANXI_IDENTITY").orElseThrow();
        JsonNode tokens = flow.tokens(before);
        open();

        assertThat(flow.code(flow.known(word))).isNotBlank();
        assertThat(flow.renewed(tokens).statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_kept_of_a_sign_in_is_its_owner_s_and_signs_nobody_in() throws Exception {
        String word = flow.signedIn("S001").cookie("GUANXI_IDENTITY").orElseThrow();

        Path kept = kept().getFirst();
        assertThat(kept.getFileName().toString() + Files.readString(kept)).doesNotContain(word);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)))
                .isEqualTo("rw-------");
        assertThat(flow.asksWho(flow.known(kept.getFileName().toString()))).isTrue();
    }

    @Test
    void who_signed_out_is_asked_again_whatever_cookie_he_kept() throws Exception {
        Browser browser = flow.signedIn("S001");
        String word = browser.cookie("GUANXI_IDENTITY").orElseThrow();
        JsonNode tokens = flow.tokens(browser);

        HttpResponse<String> out = flow.known(word)
                .get("/connect/logout?client_id=guanxi-web&id_token_hint="
                        + tokens.path("id_token").asString() + "&post_logout_redirect_uri="
                        + CodeFlow.encoded(identity.url() + "/"));

        assertThat(out.uri().toString()).isEqualTo(identity.url() + "/");
        assertThat(flow.asksWho(browser)).isTrue();
        assertThat(flow.asksWho(flow.known(word))).isTrue();
        assertThat(kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?id_token_hint=forgotten-by-a-restart"})
    void who_signs_out_from_a_page_of_ours_without_a_hint_that_counts_is_out_too(String query) throws Exception {
        Browser browser = flow.signedIn("S001");

        assertThat(ledTo(browser, query, "same-origin")).isEqualTo("/");
        assertThat(flow.asksWho(browser)).isTrue();
        assertThat(kept()).isEmpty();
    }

    @Test
    void no_other_page_signs_anybody_out() throws Exception {
        Browser browser = flow.signedIn("S001");
        String ofAnother = flow.tokens(flow.signedIn("S002")).path("id_token").asString();

        for (String from : List.of("cross-site", "same-site", "none", "said-by-no-browser")) {
            for (String hint : List.of("", "?id_token_hint=forged", "?id_token_hint=" + ofAnother))
                assertThat(ledTo(browser, hint, from)).as(from + hint).isEqualTo("/");
            assertThat(browser.get("/connect/logout").uri().getPath()).isEqualTo("/");
            assertThat(flow.asksWho(browser)).as(from).isFalse();
        }
    }

    private static String ledTo(Browser browser, String query, String from) {
        return browser.send(browser.request("/connect/logout" + query).header("Sec-Fetch-Site", from))
                .uri()
                .getPath();
    }

    @Test
    void a_sign_in_ends_with_the_day_and_leaves_nothing() throws Exception {
        String word = flow.signedIn("S001").cookie("GUANXI_IDENTITY").orElseThrow();
        Path over = kept().getFirst();
        Files.setLastModifiedTime(over, FileTime.from(Instant.now().minus(Duration.ofDays(1))));

        assertThat(flow.asksWho(flow.known(word))).isTrue();
        flow.signedIn("S002");
        assertThat(kept()).hasSize(1).doesNotContain(over);
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(data.resolve("identity/sign-ins"))) {
            return files.toList();
        }
    }
}
