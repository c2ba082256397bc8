package guanxi.visit.web.paper;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * What stands on a PDF, as its readers find it.
 *
 * @param pages the text of each
 * @param widest how far to the right something stands, in points
 */
public record Printed(List<String> pages, List<PDFont> fonts, float widest) {

    /** Where a continuous integration has no font, that is a failure; at a developer's desk nothing is printed, and that is said. */
    public static Press press() {
        var fonts = new PaperFonts(System.getenv().getOrDefault("GUANXI_PAPER_FONT", ""));
        if (System.getenv("CI") == null)
            assumeThat(fonts.find()).as("a font to print with").isPresent();
        return new Press(fonts);
    }

    public static Printed of(Html sheets) {
        return of(Objects.requireNonNull(press().print("x", sheets).getBody()).getByteArray());
    }

    public String text() {
        return String.join("\n", pages);
    }

    static Printed of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(reader.getText(document));
            }
            return new Printed(pages, fonts(document), reader.widest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages())
            for (COSName name : page.getResources().getFontNames())
                fonts.add(page.getResources().getFont(name));
        return fonts;
    }

    private static final class Reader extends PDFTextStripper {
        private float widest;

        Reader() {
            setSortByPosition(true);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            widest = Math.max(widest, text.getX() + text.getWidth());
            super.processTextPosition(text);
        }
    }
}
