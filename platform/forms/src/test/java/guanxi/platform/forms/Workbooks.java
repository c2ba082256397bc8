package guanxi.platform.forms;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as Excel writes them, and as an attacker does. */
final class Workbooks {
    static final String SHEET = "xl/worksheets/sheet1.xml";

    private Workbooks() {}

    static byte[] of(Consumer<Worksheet> filling) {
        return several(filling);
    }

    @SafeVarargs
    static byte[] several(Consumer<Worksheet>... fillings) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Guanxi", "1.0")) {
            for (int i = 0; i < fillings.length; i++) fillings[i].accept(workbook.newWorksheet("表" + (i + 1)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static byte[] of(List<List<String>> rows) {
        return of(sheet -> {
            for (int r = 0; r < rows.size(); r++)
                for (int c = 0; c < rows.get(r).size(); c++)
                    if (!rows.get(r).get(c).isEmpty())
                        sheet.value(r, c, rows.get(r).get(c));
        });
    }

    /** The same archive with one part rewritten; a part rewritten to null is left out. */
    static byte[] rewritten(byte[] workbook, String part, UnaryOperator<String> change) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                String content = new String(from.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals(part)) content = change.apply(content);
                if (content == null) continue;
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(content.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose only row after the header x has the given cells. */
    static byte[] withSheetData(String sheetData) {
        return rewritten(
                of(List.of(List.of("x"))),
                SHEET,
                xml -> xml.replaceFirst("(?s)<sheetData>.*</sheetData>", "<sheetData>" + sheetData + "</sheetData>"));
    }
}
