package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.cli.DemoMonth;
import guanxi.standalone.house.Options;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month that ships with the product, against the figures that were reckoned apart from it. */
class DemoMonthTest {
    @TempDir
    Path folder;

    @Test
    void the_demo_month_comes_to_the_figures_that_were_reckoned_apart() throws IOException {
        var expected = Month.of("demo-expected/2026-06", "demo-expected/2026-06");
        var options = new Options(RunningHouse.freePort(), folder.resolve("data"), false, null, null);
        try (var house = new RunningHouse(options)) {
            String printed =
                    house.importFolder(DemoMonth.unpackInto(folder.resolve("forms")), folder.resolve("journal.jsonl"));
            assertThat(Month.imports(printed)).as(printed).isEqualTo(expected.expectedImports());
            assertThat(Month.assessments(house, "2026-06"))
                    .containsExactlyElementsOf(expected.expected("assessments.csv"));
            assertThat(Month.violations(house, "2026-06")).isEqualTo(expected.expectedViolations());
            assertThat(Month.budgets(house)).isEqualTo(expected.expectedBudgets());
            assertThat(house.get("manager", "/api/evaluations/organisation?asOf=2026-06-30")
                            .body()
                            .get("offices")
                            .valueStream()
                            .map(office -> office.get("officeId").asString() + " "
                                    + office.get("people").size() + " "
                                    + office.get("sites").size()))
                    .containsExactly("O00 9 0", "O01 7 2", "O02 6 1");
            assertThat(house.get("manager", "/api/visits/deadlines?what=plan-due&limit=200")
                            .body()
                            .get("items")
                            .valueStream()
                            .map(due -> due.get("specialistId").asString()))
                    .isNotEmpty()
                    .allMatch(specialist -> specialist.startsWith("S"));
        }
    }
}
