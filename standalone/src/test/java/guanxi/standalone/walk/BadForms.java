package guanxi.standalone.walk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Files of which no row can be taken. */
final class BadForms extends BadRequests {
    private static final String PATH = "/api/visits/imports/calendar";
    private static final String HEADER = "date,kind,name\n";
    private static final int BOMB_MIB = 200;

    BadForms() {
        texts();
        workbooks();
    }

    private void texts() {
        csv("no content", "", "400 EMPTY_FILE");
        csv("blank lines only", "\n\n", "400 EMPTY_FILE");
        csv("a missing column", "date,kind\n2027-01-01,HOLIDAY\n", "400 MISSING_COLUMN");
        csv("a doubled column", "date,date,kind,name\n2027-01-01,2027-01-01,HOLIDAY,x\n", "400 DOUBLED_COLUMN");
        csv("a column in two languages", "date,日期,kind,name\n2027-01-01,2027-01-01,HOLIDAY,x\n", "400 DOUBLED_COLUMN");
        csv("a column that the form has not", "date,kind,name,price\n2027-01-01,HOLIDAY,x,1\n", "400 UNKNOWN_COLUMN");
        csv("the header of another form", "visit_id,client_id\nV1,C1\n", "400 UNKNOWN_COLUMN");
        csv("a quote without end", HEADER + "2027-01-01,HOLIDAY,\"x\n", "400 UNTERMINATED_QUOTE");
        csv("a header without a name", "date,,kind,name\n2027-01-01,,HOLIDAY,x\n", "400 UNKNOWN_COLUMN");
        csv("a thousand columns", "a,".repeat(1_000) + "a\n", "400 TOO_MANY_COLUMNS");
        file("bytes of chance", chance(10_000), "text/csv", "400 UNKNOWN_ENCODING");
        file(
                "a picture",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                "text/csv",
                "400 UNSUPPORTED_FORMAT");
        csv("a web page", "<html><table><tr><td>date</td></tr></table></html>", "400 UNSUPPORTED_FORMAT");
        csv("cells between full-width commas", "date，kind，name\n", "400 UNSUPPORTED_FORMAT");
        file("UTF-16", HEADER.getBytes(StandardCharsets.UTF_16), "text/csv", "400 UNKNOWN_ENCODING");
        file(
                "an old workbook",
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "application/vnd.ms-excel",
                "400 UNSUPPORTED_FORMAT");
        file("a file larger than the limit", new byte[20 * 1024 * 1024 + 1], "text/csv", "413 REQUEST_TOO_LARGE");
        send("no content at all", Ask.without("POST", PATH), "400 EMPTY_FILE");
        send("a form that is none", Ask.csv("/api/visits/imports/menus", HEADER), NOT_FOUND);
        send("a form of another service", Ask.csv("/api/clients/imports/visits", HEADER), NOT_FOUND);
    }

    private void workbooks() {
        byte[] workbook = workbook();
        xlsx("half a workbook", Arrays.copyOf(workbook, workbook.length / 2), "400 BROKEN_WORKBOOK");
        byte[] damaged = chance(4_000);
        damaged[0] = 'P';
        damaged[1] = 'K';
        damaged[2] = 3;
        damaged[3] = 4;
        xlsx("bytes of chance that say they are a workbook", damaged, "400 BROKEN_WORKBOOK");
        xlsx("an archive without a workbook", archive("readme.txt", 10), "400 BROKEN_WORKBOOK");
        xlsx("an empty workbook", emptyWorkbook(), "400 EMPTY_FILE");
        xlsx("a zip bomb", archive("xl/worksheets/sheet1.xml", BOMB_MIB * 1024 * 1024), "400 HOSTILE_WORKBOOK");
        xlsx("an archive of many parts", manyParts(), "400 HOSTILE_WORKBOOK");
        xlsx("the workbook of another form", workbook, "400 UNKNOWN_COLUMN");
    }

    private static byte[] workbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Guanxi", "1.0")) {
            var sheet = workbook.newWorksheet("1");
            sheet.value(0, 0, "visit_id");
            sheet.value(1, 0, "V1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] emptyWorkbook() {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Guanxi", "1.0")) {
            workbook.newWorksheet("1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Of blanks, which pack a thousand to one. */
    private static byte[] archive(String part, int size) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            byte[] piece = new byte[Math.min(size, 1024 * 1024)];
            Arrays.fill(piece, (byte) ' ');
            for (int written = 0; written < size; written += piece.length) zip.write(piece);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] manyParts() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_000; i++) zip.putNextEntry(new ZipEntry("xl/" + i));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] chance(int size) {
        byte[] bytes = new byte[size];
        new Random(20260601).nextBytes(bytes);
        return bytes;
    }

    private void csv(String name, String text, String answer) {
        file(name, text.getBytes(StandardCharsets.UTF_8), "text/csv", answer);
    }

    private void xlsx(String name, byte[] content, String answer) {
        file(name, content, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", answer);
    }

    private void file(String name, byte[] content, String type, String answer) {
        send("a form: " + name, Ask.of("POST", PATH, content, type), answer);
    }
}
