package guanxi.standalone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.http.Catalogue;
import guanxi.platform.http.ChineseProblems;
import guanxi.platform.text.Wanted;
import guanxi.standalone.Forms;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Whatever the house refuses, it can say why in Chinese; and its catalogues say nothing that nobody asks for. */
class ProblemCatalogueTest {
    private static final Set<String> FACTS = Set.of(
            "field", "recorded", "given", "column", "line", "least", "most", "allowed", "wanted", "when", "service");
    private static final Pattern ANYTHING_ELSE = Pattern.compile("(status|service|wanted|field)\\..*");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    @Test
    void the_codes_are_found() {
        assertThat(Codes.all())
                .contains("OUT_OF_REACH", "PLAN_LOCKED", "NO_SUCH_VIEW", "ROW_TOO_SHORT", "THE_FEED_WAS_INTERRUPTED")
                .contains("BODY_NOT_READABLE", "TOKEN_NOT_ACCEPTED", "IDEMPOTENCY_KEY_REUSED", "FAILED")
                .contains("SERVICE_TIMEOUT", "REQUEST_BROKEN_OFF", "NO_SUCH_PATH");
    }

    @Test
    void every_code_has_a_chinese_sentence_and_every_sentence_its_code() {
        assertThat(codesIn(ChineseProblems.CATALOGUE))
                .containsExactlyInAnyOrderElementsOf(andTheLastResort(Codes.all()));
    }

    @Test
    void every_column_of_the_forms_has_a_chinese_name() {
        assertThat(Forms.all()).isNotEmpty();
        Forms.all().forEach(form -> form.columns().forEach(column -> assertThat(
                        ChineseProblems.detail("FIELD_MISSING", Map.of("field", column.english())))
                .as(form.name())
                .doesNotContain(column.english())));
    }

    @Test
    void a_sentence_names_only_facts_that_refusals_have() {
        var catalogue = ChineseProblems.CATALOGUE;
        catalogue.keys().forEach(key -> assertThat(FACTS).as(key).containsAll(catalogue.factsOf(key)));
    }

    @Test
    void every_sentence_is_chinese_and_can_be_said_without_facts() {
        var catalogue = ChineseProblems.CATALOGUE;
        catalogue.keys().forEach(key -> assertThat(catalogue.sentence(key, Map.of()))
                .as(key)
                .hasValueSatisfying(sentence -> assertThat(sentence).containsPattern(CHINESE)));
        codesIn(catalogue).forEach(code -> assertThat(ChineseProblems.detail(code, Map.of()))
                .as(code)
                .endsWith("。")
                .doesNotContain("{", "|"));
    }

    @Test
    void whatever_is_wanted_of_a_field_can_be_said_in_chinese() {
        assertThat(ChineseProblems.CATALOGUE.keys().stream().filter(key -> key.startsWith("wanted.")))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Wanted.values())
                        .map(wanted -> "wanted." + wanted.name())
                        .toList());
    }

    @Test
    void every_title_is_of_a_status() {
        assertThat(ChineseProblems.title(418)).isEqualTo(ChineseProblems.title(400));
        assertThat(ChineseProblems.title(507)).isEqualTo(ChineseProblems.title(500));
        ChineseProblems.CATALOGUE.keys().stream()
                .filter(key -> key.startsWith("status."))
                .forEach(key -> assertThat(HttpStatus.resolve(Integer.parseInt(key.substring("status.".length()))))
                        .as(key)
                        .isNotNull());
    }

    /** What is said where a code is only the name of an HTTP status. */
    private static Set<String> andTheLastResort(Set<String> codes) {
        var all = new TreeSet<>(codes);
        all.add("REFUSED");
        return all;
    }

    private static Set<String> codesIn(Catalogue catalogue) {
        var codes = new TreeSet<>(catalogue.keys());
        codes.removeIf(key -> ANYTHING_ELSE.matcher(key).matches());
        return codes;
    }
}
