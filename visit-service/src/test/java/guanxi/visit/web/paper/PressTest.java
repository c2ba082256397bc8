package guanxi.visit.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed is what people wrote, in a font that the paper brings along. */
class PressTest {
    private static final float A4 = 595;
    private static final String NOTE = "〓 表示字体中没有的字符";

    @TempDir
    Path folder;

    @Test
    void what_looks_like_markup_is_text() {
        String written = "<script>alert(\"x\")</script> & Co's &amp; %s {0} </td></table>";
        assertThat(sheet(written).text()).contains(written);
    }

    @Test
    void a_line_break_is_one() {
        assertThat(sheet("先对账\n后发货").text().lines()).containsSequence("先对账", "后发货");
    }

    @Test
    void a_very_long_word_is_broken_and_stays_on_the_sheet() {
        var printed = sheet("W".repeat(500));
        assertThat(printed.text().chars().filter(c -> c == 'W')).hasSize(500);
        assertThat(printed.widest()).isLessThan(A4 - 40);
    }

    @Test
    void for_a_character_that_the_font_lacks_a_mark_stands_and_is_explained() {
        assertThat(sheet("王𠮷🙂").text()).contains("王〓〓", NOTE);
        assertThat(sheet("林梅 Lin 2026–01 é").text())
                .contains("林梅 Lin 2026–01 é")
                .doesNotContain(NOTE);
    }

    @Test
    void what_only_joins_or_colours_others_leaves_no_gap() {
        assertThat(sheet("甲\u200D乙\uFE0F丙\u0007丁").text()).contains("甲乙丙丁").doesNotContain(NOTE);
    }

    @Test
    void no_character_is_beyond_it() {
        assertThat(sheet("甲\uD83D乙\uFFFE\uFFFF\u0000\uE000\u202E丙 שלום مرحبا 한글 ไทย")
                        .text())
                .contains("甲〓乙", "丙", NOTE);
    }

    @Test
    void every_font_is_in_the_paper() {
        assertThat(sheet("林梅 Lin").fonts()).isNotEmpty().allMatch(PDFont::isEmbedded);
    }

    @Test
    void it_is_looked_at_under_a_chinese_name() {
        var headers = Printed.press().print("大客户", Html.of("x")).getHeaders();
        assertThat(headers.getContentDisposition().isInline()).isTrue();
        assertThat(headers.getFirst("Content-Disposition"))
                .contains("filename*=UTF-8''%E5%A4%A7%E5%AE%A2%E6%88%B7.pdf");
        assertThat(headers.getContentType()).hasToString("application/pdf");
    }

    @Test
    void without_a_font_it_is_said_what_to_install() throws IOException {
        var noFont = Files.writeString(folder.resolve("none.ttf"), "x");
        var noFonts = Files.writeString(folder.resolve("none.ttc"), "ttcf");
        for (Path place : List.of(folder, folder.resolve("nowhere.ttf"), noFont, noFonts)) {
            assertThatExceptionOfType(CommandRejected.class)
                    .isThrownBy(() -> new Press(new PaperFonts(place.toString())).print("x", Html.of("x")))
                    .satisfies(refused -> {
                        assertThat(refused.rejection().code()).isEqualTo("A_FONT_IS_MISSING");
                        assertThat(refused.rejection().kind()).isEqualTo(Rule.Kind.UNAVAILABLE);
                    })
                    .withMessageContaining("fonts-wqy-microhei");
        }
    }

    @Test
    void a_font_without_chinese_is_none() throws IOException {
        Path latin = folder.resolve("latin.ttf");
        try (var font =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            Files.copy(font, latin);
        }
        assertThat(PaperFont.in(latin.toFile())).isEmpty();
    }

    @Test
    void a_font_that_is_installed_later_is_found() throws IOException {
        Printed.press();
        Path file = new PaperFonts("").font().file().toPath();
        Path later = folder.resolve(file.getFileName());
        var fonts = new PaperFonts(later.toString());
        assertThat(fonts.find()).isEmpty();
        Files.copy(file, later);
        assertThat(fonts.font().file()).isEqualTo(later.toFile());
    }

    private static Printed sheet(String said) {
        return Printed.of(Html.of("<div class=\"sheet\"><table><tr><td>%s</td></tr></table></div>", said));
    }
}
