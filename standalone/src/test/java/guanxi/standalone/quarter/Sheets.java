package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** What stands on the sheets of a form that a house prints. */
final class Sheets {

    private Sheets() {}

    /** Nothing where there is no font, which only a developer's desk may lack. */
    static List<String> printed(RunningHouse house, String who, String path) {
        var answer = house.get(who, path);
        if (System.getenv("CI") == null) assumeThat(answer.code()).isNotEqualTo("A_FONT_IS_MISSING");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.response().headers().firstValue("Content-Type")).contains("application/pdf");
        try (var document = Loader.loadPDF(answer.response().body())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            var texts = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                texts.add(reader.getText(document));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
