package guanxi.platform.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Unpacks every entry of a workbook once, into nothing, before the workbook is opened. It reads the archive with the reader's own
 * zip library, so that what was checked is what is parsed.
 */
final class XlsxGuard {
    private XlsxGuard() {}

    static XlsxXml check(byte[] content, FormLimits limits) {
        XlsxXml xml = new XlsxXml();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > limits.zipEntries()) throw hostile("more than " + limits.zipEntries() + " parts");
            entries.forEach(entry -> mustNotBeOfAnotherProgram(entry.getName()));
            long unpacked = 0;
            for (ZipArchiveEntry entry : entries) unpacked += unpack(zip, entry, unpacked, limits, xml);
            return xml;
        } catch (FormRejected refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw broken(unreadable);
        }
    }

    /** Other programs pack their documents alike. */
    private static void mustNotBeOfAnotherProgram(String part) {
        if (part.equals("xl/workbook.bin")) throw FileFormat.unsupported("a binary Excel workbook (.xlsb)");
        if (part.equals("content.xml")) throw FileFormat.unsupported("an OpenDocument file (.ods)");
        if (part.startsWith("word/") || part.startsWith("ppt/"))
            throw FileFormat.unsupported("a text or a presentation, not a workbook");
    }

    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long before, FormLimits limits, XlsxXml xml)
            throws IOException {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED
                || !zip.canReadEntryData(entry)) throw hostile("a part that is encrypted or packed in an unusual way");
        try (InputStream part = zip.getInputStream(entry);
                MeteredStream metered =
                        new MeteredStream(part, limits.unpackedBytes() - before, ratioLimit(entry, limits))) {
            xml.check(entry.getName(), metered);
            metered.transferTo(OutputStream.nullOutputStream());
            return metered.count();
        }
    }

    /** Small parts may be as empty as they like. */
    private static long ratioLimit(ZipArchiveEntry entry, FormLimits limits) {
        long packed = Math.max(entry.getCompressedSize(), 0);
        return Math.max(1024 * 1024, packed * limits.compressionRatio());
    }

    static FormRejected hostile(String what) {
        return new FormRejected(FormRule.HOSTILE_WORKBOOK, "The workbook is not read, because it has " + what + ".");
    }

    static FormRejected broken(Exception cause) {
        return new FormRejected(
                FormRule.BROKEN_WORKBOOK, "The workbook is damaged; open it in Excel and save it again.", cause);
    }
}
