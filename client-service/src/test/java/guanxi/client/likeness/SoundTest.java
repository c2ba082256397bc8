package guanxi.client.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoundTest {

    @Test
    void a_name_is_read_without_tones_in_full_and_by_its_initials() {
        assertThat(Sound.of("远山物流")).isEqualTo("yuanshanwuliu");
        assertThat(Sound.all("远山物流")).contains("yuanshanwuliu", "yswl");
    }

    @Test
    void a_character_that_is_read_in_several_ways_is_read_as_its_word_suggests_and_found_by_the_others() {
        assertThat(Sound.of("重庆银行")).isEqualTo("chongqingyinhang");
        assertThat(Sound.all("重庆银行"))
                .contains("chongqingyinhang", "cqyh", "zhongqingyinhang", "zqyh", "chongqingyinxing");
    }

    @Test
    void readings_are_a_handful_whatever_the_name() {
        assertThat(Sound.all("长长重重行行乐乐都都单单和和不不大大厦厦盛盛朝朝")).hasSizeBetween(2, 16);
    }

    @Test
    void what_is_no_chinese_character_stays_as_it_is_written() {
        assertThat(Sound.all("ＡＢＣ（中国）绿城 3号")).contains("abczhongguolvcheng3hao", "abczglc3h");
    }

    @Test
    void a_character_that_nobody_can_read_stays_as_it_is_written_among_others() {
        assertThat(Sound.all("𠮷野家")).contains("𠮷yejia", "𠮷yj");
    }

    @Test
    void a_name_without_letters_is_read_as_nothing() {
        assertThat(Sound.of("（）")).isEmpty();
        assertThat(Sound.all("—")).containsExactly("");
    }
}
