package guanxi.visit.web.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Prints forms (ADR 33). As PDF/A, which knows no font but those that are in it: else the library would look through all of the machine's
 * and keep what it found in somebody's home.
 */
@Component
public class Press {
    private static final String FAMILY = "paper";
    private static final String DOCUMENT = """
        <html lang="zh"><head><title>%s</title><style>%s</style></head><body>%s</body></html>""";

    private final PaperFonts fonts;
    private final String style;

    Press(PaperFonts fonts) {
        this.fonts = fonts;
        style = style();
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    /**
     * @param name of the file, and what the document is called
     * @param sheets each a {@code div} of class {@code sheet}
     */
    public ResponseEntity<Paper> print(String name, Html sheets) {
        var font = fonts.font();
        var setting = Setting.of(font, DOCUMENT.formatted(Html.of("%s", name).text(), style, sheets.text()));
        return new Paper(printed(font, setting.text())).answer(name);
    }

    private static String style() {
        try {
            return new ClassPathResource("paper/forms.css").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] printed(PaperFont font, String document) {
        var pdf = new ByteArrayOutputStream();
        try (var opened = font.open();
                var pages = new PDDocument()) {
            new PdfRendererBuilder()
                    .usePDDocument(pages)
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                    .useFont(new PDFontSupplier(PDType0Font.load(pages, opened.font(), true)), FAMILY)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(document, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
