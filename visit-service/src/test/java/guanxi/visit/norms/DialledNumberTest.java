package guanxi.visit.norms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialledNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0571-8516 1419, 057185161419",
        "+86 571 8516 1419, 057185161419",
        "+86 0571 8516 1419, 057185161419",
        "0086057185502695, 057185502695",
        "(0086)571-85502695, 057185502695",
        "+86 138 0013 8000, 13800138000",
        "13800138000, 13800138000",
        "+86 128 0013 8000, 012800138000",
        "571-85161419, 57185161419",
        "8657185161419, 8657185161419",
        "不详, ''",
    })
    void however_it_is_written_it_is_what_somebody_in_the_country_dials(String written, String digits) {
        assertThat(DialledNumber.of(written)).isEqualTo(new DialledNumber(digits));
    }

    @Test
    void a_prefix_compares_by_its_digits() {
        assertThat(DialledNumber.of("+86 571 8516 1419").beginsWith(DialledNumber.of("0571-85")))
                .isTrue();
        assertThat(DialledNumber.of("0571 8516 1419").beginsWith(DialledNumber.of("+86 571 85")))
                .isTrue();
        assertThat(DialledNumber.of("0571 8516 1419").beginsWith(DialledNumber.of("0571-86")))
                .isFalse();
    }
}
