package guanxi.platform.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decides the encoding strictly: what is not valid UTF-8 must be valid GB18030, and nothing is ever replaced. Nearly any bytes are
 * valid GB18030, so what says or shows that it is something else is not read as that.
 */
final class CsvText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SAVE = "save it as CSV UTF-8 or as .xlsx.";
    private static final int FIRST_WIDE = '\u2000';

    private CsvText() {}

    static String decode(byte[] content) {
        if (isUtf16(content)) throw refused("The file is UTF-16, which Excel calls Unicode text; " + SAVE, null);
        try {
            String text = decode(content, StandardCharsets.UTF_8);
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return decodeGb18030(content, notUtf8);
        }
    }

    private static String decodeGb18030(byte[] content, CharacterCodingException notUtf8) {
        boolean marked = content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        if (marked || hasLinesOfUtf8(content))
            throw refused(
                    "The file is UTF-8, but not all of it: line " + firstOther(content) + " is not; " + SAVE, notUtf8);
        try {
            return decode(content, GB18030);
        } catch (CharacterCodingException neither) {
            throw refused("The file is neither UTF-8 nor GB18030 text; " + SAVE, neither);
        }
    }

    /** By its mark, or because every other byte of most of it is zero. */
    private static boolean isUtf16(byte[] content) {
        if (content.length < 2) return false;
        int mark = (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) return true;
        int zeros = 0;
        for (byte next : content) if (next == 0) zeros++;
        return zeros > content.length / 4;
    }

    /** Two wide characters and nothing else beyond ASCII: GB18030 looks like that once in a hundred thousand lines. */
    private static boolean hasLinesOfUtf8(byte[] content) {
        for (int start = 0; start < content.length; start = end(content, start) + 1) {
            String line = utf8(content, start);
            if (line == null) continue;
            int[] beyondAscii = line.chars().filter(c -> c > '~').toArray();
            if (beyondAscii.length > 1 && Arrays.stream(beyondAscii).allMatch(c -> c >= FIRST_WIDE)) return true;
        }
        return false;
    }

    private static long firstOther(byte[] content) {
        long line = 1;
        for (int start = 0; start < content.length; start = end(content, start) + 1, line++)
            if (utf8(content, start) == null) return line;
        return line;
    }

    private static String utf8(byte[] content, int start) {
        try {
            return decode(ByteBuffer.wrap(content, start, end(content, start) - start), StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    private static int end(byte[] content, int start) {
        int end = start;
        while (end < content.length && content[end] != '\n' && content[end] != '\r') end++;
        return end;
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return decode(ByteBuffer.wrap(content), charset);
    }

    private static String decode(ByteBuffer content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(content)
                .toString();
    }

    private static FormRejected refused(String sentence, Exception cause) {
        return new FormRejected(FormRule.UNKNOWN_ENCODING, sentence, cause);
    }
}
