package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxRowsTest {
    private static final FormColumns FORM = FormColumns.form("sheet", Column.required("x"), Column.optional("y"));

    private final FormReader reader = new FormReader();

    @Test
    void typed_cells_read_like_their_text() {
        byte[] file = Workbooks.of(sheet -> {
            sheet.value(0, 0, "x");
            sheet.value(1, 0, LocalDate.of(2026, 6, 30));
            sheet.style(1, 0).format("yyyy-mm-dd").set();
            sheet.value(2, 0, LocalDateTime.of(2026, 6, 1, 8, 25));
            sheet.style(2, 0).format("[$-804]yyyy/m/d\\ h:mm;@").set();
            sheet.value(3, 0, LocalDate.of(2026, 6, 1));
            sheet.style(3, 0).format("yyyy&quot;年&quot;m&quot;月&quot;").set();
            sheet.value(4, 0, 74);
            sheet.value(5, 0, new BigDecimal("4342.10"));
            sheet.value(6, 0, 0.1 + 0.2);
            sheet.value(7, 0, true);
            sheet.value(8, 0, 18959727702L);
            sheet.value(9, 0, 31.5);
            sheet.style(9, 0).format("¥#,##0.00;[Red]-¥#,##0.00").set();
            sheet.value(11, 0, LocalDateTime.of(2026, 6, 1, 0, 0));
            sheet.style(11, 0).format("yyyy-mm-dd hh:mm:ss").set();
        });
        List<FormRow> rows = reader.read(file, FORM);
        assertThat(rows)
                .extracting(row -> row.text("x"))
                .containsExactly(
                        "2026-06-30",
                        "2026-06-01T08:25:00",
                        "2026-06",
                        "74",
                        "4342.1",
                        "0.3",
                        "TRUE",
                        "18959727702",
                        "31.5",
                        "2026-06-01T00:00:00");
        assertThat(rows.getLast().line()).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"14,DATE", "17,MONTH", "20,TIME", "22,DATE_TIME", "31,DATE", "57,MONTH", "2,NONE", "0,NONE"})
    void built_in_formats_are_known_by_number(int id, DateFormat expected) {
        assertThat(DateFormat.of(id, null)).isEqualTo(expected);
    }

    @Test
    void a_number_and_a_date_keep_apart() {
        byte[] file = Workbooks.of(sheet -> {
            sheet.value(0, 0, "x");
            sheet.value(1, 0, 46_337);
            sheet.value(2, 0, -3);
            sheet.style(2, 0).format("yyyy-mm-dd").set();
            sheet.value(3, 0, LocalDate.of(2027, 5, 15));
            sheet.style(3, 0).format("yyyy&quot;年&quot;m&quot;月&quot;").set();
            sheet.value(4, 0, 0.85);
            sheet.style(4, 0).format("0%").set();
        });
        List<FormRow> rows = reader.read(file, FORM);
        refusedRow(rows.get(0), row -> row.date("x"), FormRule.NOT_A_DATE);
        refusedRow(rows.get(1), row -> row.text("x"), FormRule.ERROR_CELL);
        assertThat(rows.get(2).month("x")).isEqualTo("2027-05");
        refusedRow(rows.get(3), row -> row.optionalRating("x"), FormRule.NOT_A_NUMBER);
    }

    @Test
    void a_formula_that_gives_a_date_is_a_date() {
        byte[] dated = Workbooks.of(sheet -> {
            sheet.value(0, 0, "x");
            sheet.formula(1, 0, "DATE(2026,11,11)");
            sheet.style(1, 0).format("yyyy-mm-dd").set();
        });
        byte[] file = Workbooks.rewritten(dated, Workbooks.SHEET, xml -> xml.replace("</f>", "</f><v>46337</v>")
                .replace("<v></v>", ""));
        assertThat(reader.read(file, FORM).getFirst().date("x")).isEqualTo("2026-11-11");
    }

    @Test
    void documents_of_other_programs_are_called_by_their_name() throws IOException {
        for (String part : List.of("content.xml", "xl/workbook.bin", "word/document.xml")) {
            ByteArrayOutputStream other = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(other)) {
                zip.putNextEntry(new ZipEntry(part));
            }
            refused(other.toByteArray(), FormRule.UNSUPPORTED_FORMAT);
        }
    }

    @Test
    void formulas_count_with_their_stored_result() {
        List<FormRow> rows = reader.read(Workbooks.withSheetData("""
            <row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>
            <row r="2"><c r="A2"><f>1+1</f><v>2</v></c></row>
            <row r="3"><c r="A3" t="str"><f>"a"</f><v>城南_x000D_区</v></c></row>
            <row r="4"><c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
            <row r="5"><c r="A5" t="e"><v>#N/A</v></c></row>
            <row r="6"><c r="A6"><f>1+1</f></c></row>
            <row r="7"><c r="A7"><v>1E400</v></c></row>
            <row r="8"><c r="A8"><v>1</v></c><c r="D8"><v>2</v></c></row>\
            """), FORM);
        assertThat(rows.get(0).text("x")).isEqualTo("2");
        assertThat(rows.get(1).text("x")).isEqualTo("城南\n区");
        for (int i = 2; i < 6; i++) {
            FormRow row = rows.get(i);
            assertThatExceptionOfType(CellRejected.class)
                    .isThrownBy(() -> row.text("x"))
                    .withMessageContaining("A" + row.line())
                    .returns(FormRule.ERROR_CELL, CellRejected::rule);
        }
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> rows.get(6).text("x"))
                .returns(FormRule.ROW_TOO_LONG, CellRejected::rule);
    }

    @Test
    @Timeout(20)
    void a_part_that_unpacks_to_gigabytes_is_refused_at_once() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry(Workbooks.SHEET));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 1_024; i++) zip.write(zeros);
        }
        long start = System.nanoTime();
        refused(bomb.toByteArray(), FormRule.HOSTILE_WORKBOOK);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void too_many_parts_and_too_much_in_all_are_refused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 1_001; i++) zip.putNextEntry(new ZipEntry("part" + i));
        }
        refused(many.toByteArray(), FormRule.HOSTILE_WORKBOOK);

        ByteArrayOutputStream much = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(much)) {
            for (int i = 0; i < 200; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
                zip.write(new byte[1 << 20]);
            }
        }
        refused(much.toByteArray(), FormRule.HOSTILE_WORKBOOK);
    }

    @Test
    void entities_and_document_types_are_refused() {
        byte[] plain = Workbooks.of(List.of(List.of("x"), List.of("1")));
        for (String type : List.of(
                "<!DOCTYPE a>", "<!DOCTYPE a [<!ENTITY b \"c\">]>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\">")) {
            refused(
                    Workbooks.rewritten(
                            plain,
                            Workbooks.SHEET,
                            xml -> " ".repeat(100) + xml.replaceFirst("(<\\?.*?\\?>)?<worksheet", type + "<worksheet")),
                    FormRule.HOSTILE_WORKBOOK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>",
            })
    @Timeout(20)
    void cells_that_would_exhaust_memory_are_refused(String sheetData) {
        refused(Workbooks.withSheetData(sheetData), FormRule.HOSTILE_WORKBOOK);
    }

    @Test
    @Timeout(20)
    void endless_numbers_and_formulas_are_refused() {
        refused(
                Workbooks.withSheetData("<row r=\"1\"><c r=\"A1\"><v>" + digits(1_000) + "</v></c></row>"),
                FormRule.HOSTILE_WORKBOOK);
        refused(
                Workbooks.withSheetData("<row r=\"1\"><c r=\"A1\"><f>" + digits(9_000) + "</f><v>1</v></c></row>"),
                FormRule.HOSTILE_WORKBOOK);
    }

    @Test
    void broken_archives_and_missing_parts_are_refused() {
        byte[] plain = Workbooks.of(List.of(List.of("x"), List.of("1")));
        refused(Arrays.copyOf(plain, plain.length / 2), FormRule.BROKEN_WORKBOOK);
        refused(new byte[] {'P', 'K', 3, 4}, FormRule.BROKEN_WORKBOOK);
        refused(Workbooks.rewritten(plain, Workbooks.SHEET, xml -> null), FormRule.BROKEN_WORKBOOK);
        refused(Workbooks.rewritten(plain, Workbooks.SHEET, xml -> xml + "<"), FormRule.BROKEN_WORKBOOK);
        refused(
                Workbooks.rewritten(
                        plain,
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst("(?s)<sheets>.*</sheets>", "<sheets></sheets>")),
                FormRule.MISSING_SHEET);
        refused(
                Workbooks.rewritten(
                        plain,
                        "xl/workbook.xml",
                        xml -> xml.replaceFirst("<workbookPr[^>]*>", "<workbookPr date1904=\"1\"/>")),
                FormRule.UNSUPPORTED_FORMAT);
    }

    @Test
    void a_workbook_without_styles_is_read() {
        byte[] bare = Workbooks.rewritten(
                Workbooks.rewritten(Workbooks.of(List.of(List.of("x"), List.of("1"))), "xl/styles.xml", xml -> null),
                "[Content_Types].xml",
                xml -> xml.replaceFirst("<Override[^>]*styles[^>]*>", ""));
        assertThat(reader.read(bare, FORM).getFirst().text("x")).isEqualTo("1");
    }

    private static String digits(int length) {
        return "1234567890".repeat(length / 10);
    }

    private static void refusedRow(FormRow row, Function<FormRow, ?> read, FormRule rule) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> read.apply(row))
                .returns(rule, CellRejected::rule);
    }

    private void refused(byte[] file, FormRule rule) {
        assertThatExceptionOfType(FormRejected.class)
                .isThrownBy(() -> reader.read(file, FORM))
                .returns(rule, FormRejected::rule);
    }
}
