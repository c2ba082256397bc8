package guanxi.visit.web.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As many lines a sheet as the paper has. */
class LinedFormTest {
    private static final LinedForm FORM = new LinedForm("表", "appointments", 17, List.of("甲", "乙"));

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "17, 1", "18, 2", "34, 2", "35, 3"})
    void the_last_sheet_has_blank_lines(int filled, int sheets) {
        var printed = Printed.of(FORM.with(lines(filled)));
        assertThat(printed.pages()).hasSize(sheets).allSatisfy(page -> assertThat(page.lines())
                .startsWith("表", "序号 甲 乙")
                .hasSize(19));
        assertThat(printed.text().lines().filter(line -> line.matches("\\d+")))
                .containsExactlyElementsOf(IntStream.rangeClosed(filled + 1, sheets * 17)
                        .mapToObj(String::valueOf)
                        .toList());
    }

    @Test
    void what_is_filled_stands_in_its_order_and_goes_on_on_the_next_sheet() {
        var printed = Printed.of(FORM.with(lines(18)));
        assertThat(printed.pages().getFirst().lines())
                .containsSequence("1 甲1 乙1", "2 甲2 乙2")
                .endsWith("17 甲17 乙17");
        assertThat(printed.pages().getLast().lines()).containsSequence("序号 甲 乙", "18 甲18 乙18", "19");
    }

    private static List<List<String>> lines(int filled) {
        return IntStream.rangeClosed(1, filled)
                .mapToObj(line -> List.of("甲" + line, "乙" + line))
                .toList();
    }
}
