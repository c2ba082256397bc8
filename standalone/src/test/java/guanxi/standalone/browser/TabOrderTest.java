package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** From the top of each page to its end by one key: everything is come to in its order, the focus is always seen, and nothing holds it. */
@InTheOffice
class TabOrderTest {
    private static final List<String> PEOPLE = List.of("M01", "S001", "operator");

    @Test
    void every_control_of_every_page_is_reached_by_tab_and_seen(Office office) {
        var wrong = new ArrayList<String>();
        Set<String> seen = new HashSet<>();
        for (String person : PEOPLE) {
            try (Desk desk = office.desk(Screen.DESK)) {
                Look look = Look.at(desk);
                desk.signIn(person, "/");
                for (String path : desk.navigation()) {
                    if (!seen.add(path)) continue;
                    look.go(path + "?month=2026-06&specialistId=S001");
                    look.faultsOfTheWayByTab().forEach(fault -> wrong.add(path + ": " + fault));
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
        assertThat(wrong).as(() -> String.join("; ", wrong)).isEmpty();
    }
}
