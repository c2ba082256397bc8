package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens every page that a role's navigation offers, on each screen and in each language once, as the first who may. */
@ExtendWith(Browsing.class)
class EveryPageTest {
    private static final List<String> PEOPLE =
            List.of("M01", "S001", "D01", "I01", "W01", "B01", "E01", "F01", "H01", "U01", "operator");

    @ParameterizedTest
    @CsvSource({"DESK, zh-CN", "PHONE, en"})
    void no_page_has_a_barrier_or_a_fault(Screen screen, String language, Office office) {
        var wrong = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (String person : PEOPLE) {
            try (Desk desk = office.desk(screen, language)) {
                desk.signIn(person, "/");
                for (String path : desk.navigation()) {
                    if (!seen.add(path)) continue;
                    desk.open(path + "?month=2026-06").shot(screen + "-" + language + path.replace('/', '-'));
                    wrong.addAll(desk.barriers());
                }
                wrong.addAll(desk.faults());
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(String.join("\n", wrong)).isEmpty();
    }
}
