package guanxi.platform.forms;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decides the encoding strictly: what is not valid UTF-8 must be valid GB18030, and nothing is ever replaced. */
final class CsvText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private CsvText() {}

    static String decode(byte[] content) {
        String text;
        try {
            text = decode(content, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            text = decodeGb18030(content);
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    private static String decodeGb18030(byte[] content) {
        try {
            return decode(content, GB18030);
        } catch (CharacterCodingException neither) {
            throw new FormRejected(
                    FormRule.UNKNOWN_ENCODING,
                    "The file is neither UTF-8 nor GB18030 text; save it as CSV UTF-8 or as .xlsx.",
                    neither);
        }
    }

    private static String decode(byte[] content, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(content))
                .toString();
    }
}
