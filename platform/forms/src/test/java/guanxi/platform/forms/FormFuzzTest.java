package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;

/** Whatever arrives, the answer is rows or a refusal. */
class FormFuzzTest {
    private static final int ROUNDS = 1_500;
    private static final byte[] INTERESTING = "\",\n\r|<>&;/0\0\u00FFPK\t='#%E+".getBytes(StandardCharsets.ISO_8859_1);

    private final long seed = Long.getLong("guanxi.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    @Timeout(120)
    void random_damage_never_surprises(TestReporter reporter) {
        reporter.publishEntry("guanxi.seed", Long.toString(seed));
        List<byte[]> originals = List.of(
                SampleFiles.BOOKS_FILE.getBytes(StandardCharsets.UTF_8),
                SampleFiles.BOOKS_FILE.getBytes(Charset.forName("GB18030")),
                Workbooks.of(List.of(
                        SampleFiles.LOANS.columns().stream()
                                .map(Column::english)
                                .toList(),
                        List.of("B00001", "2026-06-11"))),
                sheetText());
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++)
            for (int which = 0; which < originals.size(); which++)
                refused += isRefused(damaged(originals.get(which)), which, round) ? 1 : 0;
        assertThat(refused).as("seed %d", seed).isPositive();
    }

    private boolean isRefused(byte[] file, int which, int round) {
        byte[] input = which < 3
                ? file
                : Workbooks.withSheetData(new String(file, StandardCharsets.UTF_8)
                        .replace("$", "")
                        .replace("\\", ""));
        FormColumns form = which < 2 ? SampleFiles.BOOKS : SampleFiles.LOANS;
        try {
            new FormReader().read(input, form).forEach(row -> readAll(row, form));
            new FormSplitter().split(input, 1);
            return false;
        } catch (FormRejected expected) {
            return true;
        } catch (RuntimeException | Error surprise) {
            throw new AssertionError("seed " + seed + ", file " + which + ", round " + round, surprise);
        }
    }

    private static void readAll(FormRow row, FormColumns form) {
        for (Column column : form.columns()) {
            try {
                row.optionalText(column.english());
                row.people(column.english());
                row.month(column.english());
                row.instant(column.english(), ZoneOffset.UTC);
                row.money(column.english());
            } catch (CellRejected expected) {
                assertThat(expected.getMessage()).isNotBlank();
            }
        }
    }

    private byte[] damaged(byte[] original) {
        byte[] copy = original.clone();
        int wounds = 1 + random.nextInt(4);
        for (int i = 0; i < wounds; i++) {
            int at = random.nextInt(copy.length);
            copy[at] =
                    random.nextBoolean() ? INTERESTING[random.nextInt(INTERESTING.length)] : (byte) random.nextInt(256);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length) + 1) : copy;
    }

    private static byte[] sheetText() {
        return """
                <row r="1"><c r="A1" t="inlineStr"><is><t>book_id</t></is></c><c r="B1" t="str"><v>lent_on</v></c></row>
                <row r="2"><c r="A2" t="str"><v>B00001</v></c><c r="B2" s="0"><f t="shared" ref="B2:B3" si="0">A1</f><v>46000</v></c></row>
                <row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3"><f t="shared" si="0"/><v>46000.5</v></c></row>""".getBytes(StandardCharsets.UTF_8);
    }
}
