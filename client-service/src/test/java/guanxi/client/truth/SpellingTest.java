package guanxi.client.truth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "-", "——", "无", "不详", "N/A", "／"})
    void what_only_fills_a_cell_says_nothing(String text) {
        assertThat(Spelling.of(text)).isEmpty();
        assertThat(Spelling.ofTelephone(text)).isEmpty();
    }

    @Test
    void width_and_case_make_no_other_name() {
        assertThat(Spelling.of("ＡＢＣ 集团")).isEqualTo(Spelling.of("abc 集团"));
    }

    @Test
    void blanks_and_dashes_make_no_other_number() {
        assertThat(Spelling.ofTelephone("0571-8888 1234"))
                .isEqualTo(Spelling.ofTelephone("(0571)88881234"))
                .contains("057188881234");
        assertThat(Spelling.ofTelephone("see card")).contains("see card");
    }
}
