package guanxi.standalone.faults;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.access.Role;
import guanxi.standalone.Asking;
import guanxi.standalone.month.Month;
import guanxi.standalone.walk.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** All that the house shows of the sample month, page by page, so that two moments can be compared. */
record Figures(Map<String, List<JsonNode>> shown) {
    private static final List<String> LISTS = Listing.all().stream()
            .filter(list -> list.isOpenTo(Role.MANAGER))
            .map(Listing::address)
            .toList();

    static Figures of(Asking house) {
        var shown = new TreeMap<String, List<JsonNode>>();
        for (String list : LISTS) {
            var items = new ArrayList<JsonNode>();
            String cursor = "";
            while (cursor != null) {
                var answer = house.get("manager", list + cursor);
                assertThat(answer.status()).as(list + ": " + answer.text()).isEqualTo(200);
                answer.body().get("items").forEach(items::add);
                cursor = answer.body().has("next")
                        ? "&cursor=" + answer.body().get("next").asString()
                        : null;
            }
            shown.put(list, items);
        }
        return new Figures(shown);
    }

    /** Against what a separate program found. */
    static void checkAgainstTheExpected(Asking house) {
        assertThat(Month.assessments(house, "2026-06"))
                .containsExactlyElementsOf(Month.SAMPLE.expected("assessments.csv"));
        assertThat(Month.violations(house, "2026-06")).isEqualTo(Month.SAMPLE.expectedViolations());
        assertThat(Month.budgets(house)).isEqualTo(Month.SAMPLE.expectedBudgets());
    }

    void mustEqual(Figures others) {
        shown.forEach(
                (list, items) -> assertThat(others.shown().get(list)).as(list).containsExactlyElementsOf(items));
    }
}
