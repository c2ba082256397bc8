package guanxi.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u3000远山 物流\u3000",
                "\u00A0远山\u00A0物流\t",
                "\u200B远山\u2009物流\uFEFF",
                "\u202D远山 \u2060物流\u202C\u200E",
                "远\u00AD山 物流\u200D",
                "\r\n远山\u202F物流\u2800"
            })
    void what_looks_the_same_is_the_same(String typed) {
        assertThat(Texts.clean(typed)).isEqualTo("远山 物流");
    }

    @Test
    void a_letter_and_its_accent_are_one() {
        assertThat(Texts.clean("Poke\u0301mon")).isEqualTo("Pok\u00E9mon");
        assertThat(Texts.clean("Poke\u200B\u0301mon")).isEqualTo("Pok\u00E9mon");
        assertThat(Texts.clean("\uF9F4")).isEqualTo("\u6797");
    }

    @Test
    void what_can_be_told_apart_stays_apart() {
        assertThat(Texts.clean("ＡＢＣ（滨江区）")).isEqualTo("ＡＢＣ（滨江区）");
        assertThat(Texts.clean("甲\u3000乙")).isEqualTo("甲\u3000乙");
        assertThat(Texts.clean("甲\r\n乙\u2028丙\r丁")).isEqualTo("甲\n乙\n丙\n丁");
        String family = "\uD83D\uDC68\u200D\uD83D\uDC67";
        assertThat(Texts.clean(family)).isEqualTo(family);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u3000\t\n", "\u200B", "\uFEFF", "\u3164", "\u2800", "\u200D"})
    void blank_is_what_looks_blank(String text) {
        assertThat(Texts.isBlank(text)).isTrue();
    }

    @Test
    void a_search_finds_what_is_seen_at_any_width_and_case() {
        assertThat(Texts.folded("ＡＢＣ物流（滨江区）")).isEqualTo(Texts.folded("abc物流(滨江区)"));
        assertThat(Texts.folded("ÉTOILE ①")).isEqualTo("\u00E9toile 1");
        assertThat(Texts.folded("约翰•史密斯")).isEqualTo(Texts.folded("约翰·史密斯"));
        assertThat(Texts.folded("甲\u3000乙")).isEqualTo("甲 乙");
        assertThat(Texts.folded("Straße")).isEqualTo("strasse");
    }

    @Test
    void what_turns_the_reading_around_or_is_cut_in_two_is_seen() {
        assertThat(Texts.hasControlCharacters(Texts.clean("\u202Etxt"))).isTrue();
        assertThat(Texts.hasControlCharacters("一\n二\t三")).isFalse();
        assertThat(Texts.hasLostCharacters("a\uFFFD")).isTrue();
        assertThat(Texts.hasLostCharacters("a\uD83D")).isTrue();
        assertThat(Texts.hasLostCharacters("a\uD83D\uDC68")).isFalse();
    }
}
