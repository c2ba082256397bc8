package guanxi.standalone.quarter;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Market and competitor news of the sample quarter, as it was counted apart, and what becomes of a proposal. */
class MarketNewsTest {
    private static final String NEWS = "/api/visits/news";

    @RegisterExtension
    static final SampleQuarter quarter = new SampleQuarter();

    @Test
    void a_month_has_as_much_news_of_each_kind_as_was_counted_apart() {
        assertThat(Stream.of("2026-04", "2026-05", "2026-06").flatMap(MarketNewsTest::counted))
                .containsExactlyElementsOf(SampleQuarter.expected("news.csv"));
    }

    @Test
    void it_is_found_by_region_and_competitor_and_as_of_a_day_without_what_came_later() {
        String filter = "territory=" + encoded("开发区") + "&competitor=" + encoded("竞品乙");
        assertThat(numbers(filter)).containsExactly("N00031", "N00024", "N00021");
        assertThat(numbers(filter + "&asOf=2026-04-30")).containsExactly("N00031", "N00024");
        assertThat(numbers(filter + "&from=2026-04-18&to=2026-05-20")).containsExactly("N00024");
        assertThat(numbers(filter + "&asOf=2026-04-16")).isEmpty();
    }

    @Test
    void what_became_of_a_proposal_is_shown_with_who_said_so_and_not_before_it_was_said() {
        String outcome = NEWS + "/N00024/outcome";
        var said = quarter.house().send("supervisor:S004", "PUT", outcome, "{\"text\":\"已列入五月促销\"}");
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        JsonNode shown = item("N00024", "");
        assertThat(shown.get("proposal").asString()).isEqualTo("建议联合促销");
        assertThat(shown.at("/outcomes/0/text").asString()).isEqualTo("已列入五月促销");
        assertThat(shown.at("/outcomes/0/by").asString()).isNotBlank();
        assertThat(item("N00024", "&asOf=2026-06-30").get("outcomes")).isEmpty();
    }

    @Test
    void a_row_told_live_is_the_one_that_the_form_has() {
        String row = "{\"newsId\":\"N00021\",\"specialistId\":\"S004\",\"date\":\"2026-05-21\",\"kind\":\"COMPETITOR\","
                + "\"territory\":\"开发区\",\"competitor\":\"竞品乙\",\"text\":\"运费上涨\"}";
        var again = quarter.house().send("specialist:S004", "POST", NEWS, row);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.body().get("changed").asBoolean()).isFalse();
        var other = quarter.house().send("specialist:S004", "POST", NEWS, row.replace("竞品乙", "竞品丙"));
        assertThat(other.code()).isEqualTo("ALREADY_RECORDED_DIFFERENTLY");
        assertThat(other.body().get("field").asString()).isEqualTo("competitor");
    }

    private static Stream<String> counted(String month) {
        return Stream.of("COMPETITOR", "MARKET")
                .map(kind -> month + "," + kind + ","
                        + numbers("month=" + month + "&kind=" + kind).size());
    }

    private static List<String> numbers(String filter) {
        return quarter.items("manager", NEWS + "?" + filter)
                .map(item -> item.get("newsId").asString())
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static JsonNode item(String number, String asOf) {
        return quarter.items("manager", NEWS + "?month=2026-04" + asOf)
                .filter(item -> item.get("newsId").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
