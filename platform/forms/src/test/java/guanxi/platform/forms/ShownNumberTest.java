package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "0.85;0%;85%",
                "0.9;0.00%;90%",
                "15000000000;0.00E+00;1.50E+10",
                "15000000000;General;15000000000",
                "15000000000;G/通用格式;15000000000",
                "15000000000;@;15000000000",
                "1234.5;#,##0.00;1234.5",
                "12.5;¥#,##0.00;12.5",
                "12.5;[$¥-804]#,##0.00;12.5",
                "12.5;0.00\"元\";12.5",
                "84.6;0;85",
                "7;\"K\"0000;K0007",
                "3;0\"组\";3组",
                "12.5;[$$-409]#,##0.00;$12.5",
                "5;[DBNum1][$-804]General;5",
                "0.5;0.0_);0.5",
                "9;[Red]0;9"
            })
    void numbers_mean_what_the_sheet_shows(BigDecimal value, String format, String shown) {
        assertThat(ShownNumber.of(value, 200, format)).contains(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.5|# ?/?",
                "12345|0,",
                "35000|0!.0,\"万\"",
                "7|[>5]0;0.0",
                "7|;;;",
                "0|0;-0;;@",
                "13800000000|000-0000-0000",
                "123456789012345678|0",
                "123456789012345678|General"
            })
    void a_number_that_the_sheet_does_not_show_is_refused(BigDecimal value, String format) {
        assertThat(ShownNumber.of(value, 200, format)).isEmpty();
    }

    @Test
    void accountants_signs_are_numbers() {
        String accounting = "_ ¥* #,##0.00_ ;_ ¥* -#,##0.00_ ;_ ¥* \"-\"??_ ;_ @_ ";
        assertThat(ShownNumber.of(BigDecimal.ZERO, 200, accounting)).contains("0");
        assertThat(ShownNumber.of(new BigDecimal("-2.50"), 200, accounting)).contains("-2.5");
        assertThat(ShownNumber.of(new BigDecimal("-2"), 200, "0.00_);[Red]\\(0.00\\)"))
                .contains("-2");
        assertThat(ShownNumber.of(BigDecimal.ZERO, 200, "0;-0;\"-\"")).contains("0");
    }

    @Test
    void built_in_number_formats_are_known_by_number() {
        assertThat(ShownNumber.of(new BigDecimal("0.85"), 9, null)).contains("85%");
        assertThat(ShownNumber.of(new BigDecimal("15000000000"), 11, null)).contains("1.50E+10");
        assertThat(ShownNumber.of(new BigDecimal("1234.5"), 4, null)).contains("1234.5");
        assertThat(ShownNumber.of(new BigDecimal("0.5"), 12, null)).isEmpty();
        assertThat(ShownNumber.of(new BigDecimal("0.5"), null, null)).contains("0.5");
    }
}
