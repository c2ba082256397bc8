package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens every page that a role's navigation offers, on both screens and in both languages, as the first who may. */
@ExtendWith(Browsing.class)
class EveryPageTest {
    private static final List<String> PEOPLE =
            List.of("M01", "S001", "D01", "I01", "W01", "B01", "E01", "F01", "H01", "U01", "operator");

    private static final double MOST_SHIFT = 0.02;

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "DESK, en", "PHONE, zh-CN", "PHONE, en"})
    void no_page_has_a_barrier_a_fault_or_moves_while_it_comes(Screen screen, String language, Office office) {
        var wrong = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (String person : PEOPLE) {
            try (Desk desk = office.desk(screen, language)) {
                desk.signIn(person, "/");
                for (String path : desk.navigation()) {
                    if (!seen.add(path)) continue;
                    desk.open(path + "?month=2026-06").shot(screen + "-" + language + path.replace('/', '-'));
                    if (desk.layoutShift() > MOST_SHIFT) wrong.add(path + " moves by " + desk.layoutShift());
                    wrong.addAll(desk.barriers());
                }
                wrong.addAll(desk.faults());
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(String.join("\n", wrong)).isEmpty();
    }
}
