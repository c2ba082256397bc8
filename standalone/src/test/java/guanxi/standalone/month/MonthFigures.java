package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Forms;
import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The sample month through the gateway, with real tokens: its figures, to the cent, and again whatever way it comes in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class MonthFigures {

    @TempDir
    Path folder;

    private RunningHouse house;
    private Path data;
    private String printed;

    /** @param kept the folder of what is kept while the house is down */
    abstract RunningHouse open(Path kept);

    @BeforeAll
    void importTheMonth(@TempDir Path kept) {
        data = kept;
        house = open(data);
        printed = house.importFolder(Month.SAMPLE.forms());
    }

    @AfterAll
    void close() {
        if (house != null) house.close();
    }

    final RunningHouse house() {
        return house;
    }

    final void reopenAfter(Runnable whatHappensWhileItIsDown) {
        house.close();
        whatHappensWhileItIsDown.run();
        house = open(data);
    }

    @Test
    void every_form_takes_its_rows_and_refuses_the_bad_ones() {
        assertThat(Month.imports(printed)).as(printed).isEqualTo(Month.SAMPLE.expectedImports());
    }

    @Test
    void each_bad_row_is_named_with_its_line() throws IOException {
        assertThat(printed)
                .contains("plans.csv:9 PLAN_LOCKED", "plans.csv:16 PLAN_LOCKED", "plans.csv:17 NOT_A_MONTH")
                .contains("clients.csv:302 REQUIRED_CELL_MISSING", "clients.csv:303 UNKNOWN_SPECIALIST")
                .contains("ratings.csv:13 OUT_OF_RANGE")
                .contains("referrals.csv:58 CONFIRMED_BEFORE_SENT");
        int last =
                Files.readAllLines(Month.SAMPLE.forms().resolve("visits.csv")).size();
        assertThat(printed).contains("visits.csv:" + last + " ALREADY_RECORDED_DIFFERENTLY");
    }

    @Test
    void every_assessment_is_met_to_the_cent() {
        assertThat(Month.assessments(house, "2026-06"))
                .containsExactlyElementsOf(Month.SAMPLE.expected("assessments.csv"));
    }

    @Test
    void every_violation_is_met() {
        assertThat(Month.violations(house, "2026-06")).isEqualTo(Month.SAMPLE.expectedViolations());
    }

    @Test
    void every_budget_is_met() {
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
    }

    @Test
    void the_same_forms_in_another_order_and_encoding_change_nothing() throws IOException {
        long head = house.head();
        var forms = new ArrayList<>(forms());
        Collections.shuffle(forms, new java.util.Random(20260601));
        for (Path form : forms) {
            String name = form.getFileName().toString().replace(".csv", "");
            byte[] asExcelWritesIt = Files.readString(form).getBytes(Charset.forName("GB18030"));
            var answer = house.importForm("manager", Forms.path(name), asExcelWritesIt)
                    .body();
            assertThat(answer.get("accepted").asInt()).as(answer.toString()).isZero();
        }
        assertThat(house.head()).isEqualTo(head);
    }

    @Test
    void the_same_forms_as_workbooks_change_nothing_and_refuse_the_same() throws IOException {
        long head = house.head();
        for (Path form : forms()) Workbooks.write(form, folder);
        String again = house.importFolder(folder);
        assertThat(Month.imports(again)).as(again).isEqualTo(Month.imports(printed));
        assertThat(house.head()).isEqualTo(head);
    }

    @Test
    void a_form_split_in_two_changes_nothing() throws IOException {
        long head = house.head();
        List<String> lines = Files.readAllLines(Month.SAMPLE.forms().resolve("visits.csv"));
        int half = lines.size() / 2;
        for (List<String> part : List.of(lines.subList(half, lines.size()), lines.subList(1, half))) {
            String csv = lines.getFirst() + "\n" + String.join("\n", part);
            var answer =
                    house.importForm("manager", "/api/visits/imports/visits", csv.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.body().get("accepted").asInt()).isZero();
        }
        assertThat(house.head()).isEqualTo(head);
    }

    private static List<Path> forms() throws IOException {
        try (var files = Files.list(Month.SAMPLE.forms())) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }
}
