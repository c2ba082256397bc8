package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dhatim.fastexcel.VisibilityState.HIDDEN;
import static org.dhatim.fastexcel.VisibilityState.VERY_HIDDEN;
import static org.dhatim.fastexcel.VisibilityState.VISIBLE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SeenSheetTest {
    private static final FormColumns FORM = FormColumns.form("sheet", Column.required("x"), Column.optional("y"));

    private final FormReader reader = new FormReader();

    @Test
    void only_what_a_person_sees_is_read_and_nothing_is_left_out_in_silence() {
        refused(sheets(VISIBLE, "上旬", "下旬"), FormRule.SEVERAL_SHEETS, "\"上旬\", \"下旬\"");
        refused(sheets(HIDDEN, "上旬", "码表"), FormRule.HIDDEN_CONTENT, "\"码表\"");
        refused(sheets(VERY_HIDDEN, "上旬", "码表"), FormRule.HIDDEN_CONTENT, "\"码表\"");
        refused(
                changed("<sheetData>", "<cols><col min=\"2\" max=\"9\" hidden=\"1\"/></cols><sheetData>"),
                FormRule.HIDDEN_CONTENT,
                "\"y\"");
        assertThat(reader.read(
                        changed("<sheetData>", "<cols><col min=\"3\" max=\"16384\" hidden=\"1\"/></cols><sheetData>"),
                        FORM))
                .hasSize(2);
        List<FormRow> hidden = reader.read(changed("<row r=\"2\"", "<row r=\"2\" hidden=\"1\""), FORM);
        refusedRow(hidden.get(0), row -> row.text("x"), FormRule.HIDDEN_CONTENT);
        assertThat(hidden.get(1).text("x")).isEqualTo("3");
        List<FormRow> merged = reader.read(
                changed("</sheetData>", "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"B2:B3\"/></mergeCells>"),
                FORM);
        assertThat(merged).allSatisfy(row -> refusedRow(row, r -> r.text("x"), FormRule.MERGED_CELLS));
    }

    @Test
    void an_empty_sheet_beside_the_form_is_nothing() {
        byte[] file = Workbooks.several(sheet -> {}, sheet -> {
            sheet.value(0, 0, "x");
            sheet.value(1, 0, "1");
        });
        assertThat(reader.read(file, FORM).getFirst().text("x")).isEqualTo("1");
    }

    private static byte[] sheets(VisibilityState second, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Guanxi", "1.0")) {
            for (String name : names) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "x");
                sheet.value(1, 0, name);
                if (!name.equals(names[0])) sheet.setVisibilityState(second);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(String from, String to) {
        byte[] plain = Workbooks.of(List.of(List.of("x", "y"), List.of("1", "2"), List.of("3", "4")));
        return Workbooks.rewritten(plain, Workbooks.SHEET, xml -> {
            assertThat(xml).contains(from);
            return xml.replace(from, to);
        });
    }

    private static void refusedRow(FormRow row, Function<FormRow, ?> read, FormRule rule) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> read.apply(row))
                .returns(rule, CellRejected::rule);
    }

    private void refused(byte[] file, FormRule rule, String sentence) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> reader.read(file, FORM))
                .withMessageContaining(sentence)
                .returns(rule, FormRejected::rule);
    }
}
