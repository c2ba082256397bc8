package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Setting;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** In the middle of the sample quarter settings are changed, and set back at the end, so that nobody else finds anything else. */
class SettingsTest {
    private static final String SETTINGS = "/api/visits/settings";
    private static final String MIDDLE = "2026-05-18";
    private static final Map<Setting, Integer> OTHERWISE = Map.of(
            Setting.APPOINTMENT_LENGTH, 120,
            Setting.LOW_ACCURACY, 10,
            Setting.OLD_FIX, 1,
            Setting.REVIEW_DUE, 2,
            Setting.PROPOSED_A_DAY, 1);
    private static final String SIGN_INS = "/api/visits/sign-ins?from=2026-04-01&to=2026-06-30";
    private static final String APPOINTMENTS = "/api/visits/appointments?from=2026-04-01&to=2026-06-30&asOf=2026-06-30";
    private static final String REVIEWS = "/api/visits/reviews?from=2026-04-01&to=2026-06-30&asOf=2026-06-30";
    private static final String BEFORE = "/api/visits/proposals?asOf=2026-05-17";
    private static final String SINCE = "/api/visits/proposals?asOf=2026-05-18";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    private static Map<String, List<JsonNode>> former;

    @BeforeAll
    static void change() {
        former = Map.of(
                SIGN_INS, all(SIGN_INS),
                APPOINTMENTS, all(APPOINTMENTS),
                REVIEWS, all(REVIEWS),
                BEFORE, all(BEFORE),
                SINCE, all(SINCE));
        OTHERWISE.forEach(SettingsTest::set);
    }

    @AfterAll
    static void set_back() {
        OTHERWISE.keySet().forEach(setting -> set(setting, setting.defaultValue()));
        former.forEach((path, answer) -> assertThat(all(path)).as(path).isEqualTo(answer));
    }

    @Test
    void they_are_listed_with_their_defaults_and_their_changes() {
        var listed = quarter.house().get("specialist:S001", SETTINGS).body().get("items");
        assertThat(listed.valueStream().map(item -> item.get("setting").asString()))
                .containsExactlyElementsOf(
                        Stream.of(Setting.values()).map(Setting::name).toList());
        assertThat(listed.get(Setting.LOW_ACCURACY.ordinal()).toString())
                .isEqualTo("{\"setting\":\"LOW_ACCURACY\",\"defaultValue\":100,\"least\":1,\"most\":10000,"
                        + "\"changes\":[{\"validFrom\":\"2026-05-18\",\"value\":10}]}");
    }

    @Test
    void what_is_doubtful_since_then_is_doubted_and_nothing_before() {
        assertThatOnlyChangesSince(SIGN_INS, signIn -> isSince(signIn, "at"));
        for (String doubt : List.of("LOW_ACCURACY", "OLD_FIX"))
            assertThat(doubted(all(SIGN_INS), doubt)).isGreaterThan(doubted(former.get(SIGN_INS), doubt));
    }

    @Test
    void appointments_take_longer_and_conflict_with_more() {
        assertThatOnlyChangesSince(APPOINTMENTS, appointment -> isSince(appointment, "startsAt"));
    }

    @Test
    void violations_are_to_be_reviewed_sooner() {
        assertThatOnlyChangesSince(REVIEWS, review -> isSince(review, "date"));
    }

    @Test
    void fewer_visits_are_proposed_for_a_day() {
        assertThat(all(BEFORE)).isEqualTo(former.get(BEFORE));
        assertThat(all(SINCE)).isNotEqualTo(former.get(SINCE)).hasSameSizeAs(former.get(SINCE));
    }

    private static void assertThatOnlyChangesSince(String path, Predicate<JsonNode> isSince) {
        var now = all(path);
        assertThat(now).isNotEqualTo(former.get(path));
        assertThat(now)
                .filteredOn(isSince.negate())
                .isEqualTo(former.get(path).stream().filter(isSince.negate()).toList());
    }

    private static boolean isSince(JsonNode item, String field) {
        return item.get(field).asString().compareTo(MIDDLE) >= 0;
    }

    private static long doubted(List<JsonNode> signIns, String doubt) {
        return signIns.stream()
                .filter(signIn -> signIn.get("doubts").toString().contains(doubt))
                .count();
    }

    private static List<JsonNode> all(String path) {
        return quarter.items("manager", path).toList();
    }

    private static void set(Setting setting, int value) {
        var body = "{\"validFrom\":\"%s\",\"value\":%d}".formatted(MIDDLE, value);
        var answer = quarter.house().send("manager", "PUT", SETTINGS + "/" + setting, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("changed").asBoolean()).isTrue();
    }
}
