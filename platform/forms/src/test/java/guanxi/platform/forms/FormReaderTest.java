package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormReaderTest {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final FormColumns NOTES =
            FormColumns.form("notes", Column.required("id", "编号"), Column.optional("note", "备注(元)"));

    private final FormReader reader = new FormReader();

    static Stream<Map.Entry<FormColumns, String>> samples() {
        return SampleFiles.ALL.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_reads_alike_in_every_encoding_and_format(Map.Entry<FormColumns, String> sample) {
        FormColumns form = sample.getKey();
        String csv = sample.getValue();
        List<List<String>> cells = CsvReader.builder().ofCsvRecord(csv).stream()
                .map(CsvRecord::getFields)
                .toList();

        for (byte[] file : List.of(
                csv.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8),
                csv.getBytes(GB18030),
                csv.replace("\n", "\r\n").getBytes(GB18030),
                Workbooks.of(cells))) {
            List<FormRow> rows = reader.read(file, form);
            assertThat(SampleFiles.texts(rows, form)).isEqualTo(cells.subList(1, cells.size()));
            assertThat(rows).extracting(FormRow::line).containsExactly(2L, 3L);
        }
    }

    @Test
    void chinese_and_english_names_may_be_mixed_in_any_order_and_case() {
        List<FormRow> rows = read("\uFEFF 备注（元） , ID\n好,n1\n");
        assertThat(rows.getFirst().id("id")).isEqualTo("n1");
        assertThat(rows.getFirst().text("note")).isEqualTo("好");
        assertThat(read("*编号,\"备注\n（元）\"\nn1,好\n").getFirst().text("note")).isEqualTo("好");
    }

    @Test
    void an_optional_column_may_be_missing() {
        assertThat(read("id\nn1\n").getFirst().optionalText("note")).isEmpty();
    }

    @Test
    void a_wrong_header_is_refused_by_name() {
        refused("id,colour\nn1,red\n", FormRule.UNKNOWN_COLUMN, "\"colour\"");
        refused("note\nn1\n", FormRule.MISSING_COLUMN, "id (编号)");
        refused("id,编号\nn1,n2\n", FormRule.DOUBLED_COLUMN, "id (编号)");
        refused("id,,note\nn1,,x\n", FormRule.UNKNOWN_COLUMN, "Column 2");
        refused("\n \n", FormRule.EMPTY_FILE, "no header");
        refused("", FormRule.EMPTY_FILE, "empty");
        refused("\"id\"x,note\nn1,n\n", FormRule.BROKEN_QUOTING, "header");
        refused("id" + ",x".repeat(300) + "\n", FormRule.TOO_MANY_COLUMNS, "200");
    }

    @Test
    void blank_lines_are_not_rows_and_lines_are_counted_as_in_the_file() {
        List<FormRow> rows = read("id,note\r\n\r\nn1,\"one\r\ntwo\"\r\n  \r\n,\r\nn2,three\r\n");
        assertThat(rows).extracting(FormRow::line).containsExactly(3L, 7L);
        assertThat(rows.getFirst().text("note")).isEqualTo("one\ntwo");
    }

    @Test
    void a_ragged_or_badly_quoted_row_is_refused_alone() {
        List<FormRow> rows = read("note,id\na,n1,b\nn2\nn3,\"a\"b\nn4,a\"b\nfine,n5");
        assertThat(rows.subList(0, 4))
                .extracting(row -> fault(row).rule())
                .containsExactly(
                        FormRule.ROW_TOO_LONG,
                        FormRule.ROW_TOO_SHORT,
                        FormRule.BROKEN_QUOTING,
                        FormRule.BROKEN_QUOTING);
        assertThat(fault(rows.get(0))).hasMessageContaining("\"b\"").hasMessageContaining("cell 3");
        assertThat(fault(rows.get(1))).hasMessageContaining("\"id\"");
        assertThat(rows.getLast().text("note")).isEqualTo("fine");
        assertThat(rows.getLast().line()).isEqualTo(6);
    }

    @Test
    void a_row_that_can_mean_one_thing_only_is_taken() {
        List<FormRow> rows = read("id,note\nn1\nn2,\nn3,,,\n\"n4\"");
        assertThat(rows).extracting(row -> row.id("id")).containsExactly("n1", "n2", "n3", "n4");
        assertThat(rows).allMatch(row -> row.optionalText("note").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id;note\nn1;a,b\n",
                "id\tnote\nn1\ta,b\n",
                "sep=;\nid;note\nn1;a,b\n",
                "\"sep=,\"\nid,note\nn1,\"a,b\"\n",
                "id,note\nn1,\"a,b\"\n"
            })
    void cells_are_parted_as_excel_parts_them_anywhere(String file) {
        FormRow row = read(file).getFirst();
        assertThat(row.text("note")).isEqualTo("a,b");
        assertThat(row.line()).isEqualTo(file.contains("sep=") ? 3 : 2);
    }

    @Test
    void another_separator_is_named() {
        refused("id，note\nn1，x\n", FormRule.UNSUPPORTED_FORMAT, "separated by ，");
        refused("id|note\nn1|x\n", FormRule.UNSUPPORTED_FORMAT, "separated by |");
    }

    @Test
    void what_is_no_table_is_called_by_its_name() {
        for (String page : List.of(
                "<html><body><table>",
                "\uFEFF\n <!DOCTYPE html>",
                "<?xml version=\"1.0\"?><Workbook>",
                "MIME-Version: 1.0")) {
            refused(page, FormRule.UNSUPPORTED_FORMAT, "web page");
            refused(page.getBytes(StandardCharsets.UTF_16LE), FormRule.UNSUPPORTED_FORMAT, ".xlsx");
        }
        refused("%PDF-1.7", FormRule.UNSUPPORTED_FORMAT, "a PDF");
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10}, FormRule.UNSUPPORTED_FORMAT, "a picture");
        refused(new byte[] {9, 8, 16, 0}, FormRule.UNSUPPORTED_FORMAT, "very old Excel");
    }

    @Test
    void text_of_two_encodings_is_not_guessed() {
        byte[] utf8 = "id,note\nn1,南岸区\n".getBytes(StandardCharsets.UTF_8);
        byte[] other = "n2,北岸区\n".getBytes(GB18030);
        refused(joined(utf8, other), FormRule.UNKNOWN_ENCODING, "line 3");
        refused(joined("\uFEFFid,note\n".getBytes(StandardCharsets.UTF_8), other), FormRule.UNKNOWN_ENCODING, "line 2");
        refused("id,note\nn1,x\n".getBytes(StandardCharsets.UTF_16LE), FormRule.UNKNOWN_ENCODING, "UTF-16");
        refused("id\nn1\n".getBytes(StandardCharsets.UTF_16), FormRule.UNKNOWN_ENCODING, "UTF-16");
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void a_file_whose_rows_cannot_be_told_apart_is_refused_with_the_line() {
        refused("id,note\nn1,x\nn2,\"open\nn3,y\n", FormRule.UNTERMINATED_QUOTE, "line 3");
        refused("id,note\nn1,\"open\nn2,\"x\"\n", FormRule.UNTERMINATED_QUOTE, "line 2");
    }

    @Test
    void unfit_cells_refuse_their_row() {
        assertThat(fault(read("id,note\nn1,a\u0007b\n").getFirst()).rule()).isEqualTo(FormRule.CONTROL_CHARACTERS);
        assertThat(fault(read("id,note\nn1,\u202Eb\n").getFirst())).hasMessageContaining("\"note\"");
        for (String error : List.of("#N/A", "#REF!", "########", "a\uFFFDb"))
            assertThat(fault(read("id,note\nn1," + error + "\n").getFirst()).rule())
                    .isEqualTo(FormRule.ERROR_CELL);
        assertThat(fault(read("id,note\nn1," + "a".repeat(10_001) + "\n").getFirst())
                        .rule())
                .isEqualTo(FormRule.CELL_TOO_LONG);
    }

    @Test
    void text_is_trimmed_and_composed() {
        FormRow row = read("id,note\nn1,\u3000 e\u0301te\u0301 \u00A0\n").getFirst();
        assertThat(row.text("note")).isEqualTo("\u00E9t\u00E9");
    }

    @Test
    void bytes_that_are_no_text_of_ours_are_refused() {
        refused(new byte[] {'i', 'd', '\n', (byte) 0xFF, (byte) 0xFF}, FormRule.UNKNOWN_ENCODING, "UTF-8");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                FormRule.UNSUPPORTED_FORMAT,
                "old or password-protected");
    }

    @Test
    void limits_hold() {
        FormReader small = new FormReader(FormLimits.DEFAULT.withRows(2));
        assertThat(small.read("id\n1\n2\n".getBytes(StandardCharsets.UTF_8), NOTES))
                .hasSize(2);
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> small.read("id\n1\n2\n3\n".getBytes(StandardCharsets.UTF_8), NOTES))
                .returns(FormRule.TOO_MANY_ROWS, FormRejected::rule);
        refused(new byte[FormLimits.DEFAULT.bytes() + 1], FormRule.FILE_TOO_LARGE, "32 MiB");
    }

    private List<FormRow> read(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8), NOTES);
    }

    private void refused(String csv, FormRule rule, String sentence) {
        refused(csv.getBytes(StandardCharsets.UTF_8), rule, sentence);
    }

    private void refused(byte[] file, FormRule rule, String sentence) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> reader.read(file, NOTES))
                .withMessageContaining(sentence)
                .returns(rule, FormRejected::rule);
    }

    private static CellRejected fault(FormRow row) {
        return assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> row.optionalText("note"))
                .actual();
    }
}
