package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormSplitterTest {
    private static final FormColumns NOTES =
            FormColumns.form("notes", Column.required("id", "编号"), Column.optional("note", "备注"));
    private static final String FILE = "编号,备注\nn1,\"一\n二\"\n\nn2,三\nn3,a,b\nn4,\"a \"\"b\"\", c\"\n";

    @Test
    void chunks_read_like_the_whole_and_know_where_their_rows_were() {
        for (byte[] file : List.of(FILE.getBytes(StandardCharsets.UTF_8), FILE.getBytes(Charset.forName("GB18030")))) {
            FormSplitter.Split split = new FormSplitter().split(file, 2);

            assertThat(split.rows()).isEqualTo(4);
            assertThat(split.rejected())
                    .extracting(RejectedRow::line, RejectedRow::code)
                    .containsExactly(tuple(6L, "ROW_TOO_LONG"));
            assertThat(split.chunks())
                    .extracting(FormSplitter.Chunk::lines)
                    .containsExactly(List.of(2L, 5L), List.of(7L));
            List<FormRow> first =
                    new FormReader().read(split.chunks().getFirst().csv(), NOTES);
            assertThat(SampleFiles.texts(first, NOTES)).containsExactly(List.of("n1", "一\n二"), List.of("n2", "三"));
            assertThat(first)
                    .extracting(row -> split.chunks().getFirst().originalLine(row.line()))
                    .containsExactly(2L, 5L);
            List<FormRow> last = new FormReader().read(split.chunks().getLast().csv(), NOTES);
            assertThat(last.getFirst().text("note")).isEqualTo("a \"b\", c");
        }
    }

    @Test
    void a_row_that_ends_early_means_in_its_chunk_what_it_meant_in_the_file() {
        byte[] file = "note;id\n一;n1\n二\n".getBytes(StandardCharsets.UTF_8);
        FormSplitter.Split split = new FormSplitter().split(file, 9);
        List<FormRow> rows = new FormReader().read(split.chunks().getFirst().csv(), NOTES);
        assertThat(rows.getFirst().id("id")).isEqualTo("n1");
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> rows.getLast().id("id"))
                .returns("ROW_TOO_SHORT", CellRejected::code);
    }

    @Test
    void a_workbook_is_cut_too() {
        byte[] file = Workbooks.of(List.of(List.of("id", "note"), List.of("n1", "x"), List.of(), List.of("n2")));
        FormSplitter.Split split = new FormSplitter().split(file, 1);
        assertThat(split.chunks()).extracting(FormSplitter.Chunk::lines).containsExactly(List.of(2L), List.of(4L));
        assertThat(new String(split.chunks().getLast().csv(), StandardCharsets.UTF_8))
                .isEqualTo("id,note\nn2,\n");
    }

    @Test
    void a_file_without_rows_still_shows_its_header() {
        FormSplitter.Split split = new FormSplitter().split("id\n".getBytes(StandardCharsets.UTF_8), 100);
        assertThat(split.rows()).isZero();
        assertThat(split.chunks()).hasSize(1);
    }
}
