package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** The work calendar of the sample quarter, of all and of each office, as a separate program found it. */
class WorkCalendarTest {
    private static final String DAYS = "/api/visits/calendar/days?from=2026-04-01&to=2026-06-30";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void each_day_is_worked_in_the_hours_that_were_found_apart() {
        var found = Stream.of("", "O01", "O02", "O03").flatMap(WorkCalendarTest::days);
        assertThat(found).containsExactlyElementsOf(SampleQuarter.expected("calendar-days.csv"));
    }

    @Test
    void an_office_that_there_is_not_has_no_days() {
        assertThat(quarter.items("site", DAYS + "&office=O99")).isEmpty();
    }

    @Test
    void what_is_published_for_a_year_is_marked_once_and_takes_back_nothing() {
        String stocktaking = "{\"kind\":\"WORKDAY\",\"name\":\"盘点\"}";
        quarter.house().send("office", "PUT", "/api/visits/calendar/2024-10-01", stocktaking);
        var taken = published(2024);
        assertThat(taken.get("marked").asInt()).isEqualTo(taken.get("published").asInt() - 1);
        assertThat(published(2024).get("marked").asInt()).isZero();
        var listed = quarter.items("site", "/api/visits/calendar?from=2024-10-01&to=2024-10-02");
        assertThat(listed.map(day -> day.get("name").asString())).containsExactly("盘点", "国庆节");
    }

    private static JsonNode published(int year) {
        return quarter.house()
                .send("office", "PUT", "/api/visits/calendar/published/" + year, "")
                .body();
    }

    private static Stream<String> days(String office) {
        return quarter.items("site", DAYS + (office.isEmpty() ? "" : "&office=" + office))
                .map(day -> String.join(
                        ",",
                        office,
                        day.get("date").asString(),
                        day.get("worked").asString(),
                        day.get("intervals")
                                .valueStream()
                                .map(WorkCalendarTest::interval)
                                .collect(Collectors.joining("|"))));
    }

    private static String interval(JsonNode interval) {
        return interval.get("from").asString() + "-" + interval.get("to").asString();
    }
}
