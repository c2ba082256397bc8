package guanxi.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Difference;
import guanxi.platform.decision.NotThere;
import guanxi.platform.forms.RejectedRow;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class ChineseProblemsTest {

    @ParameterizedTest
    @CsvSource({
        "zh, CHINESE",
        "'zh-CN,zh;q=0.9,en;q=0.8', CHINESE",
        "zh-Hans-CN, CHINESE",
        "'en;q=0.5, zh;q=0.9', CHINESE",
        "'fr, zh;q=0.4', CHINESE",
        "'zh;q=0.5, en-GB;q=0.9', ENGLISH",
        "en, ENGLISH",
        "'fr, de;q=0.5', ENGLISH",
        "*, ENGLISH"
    })
    void chinese_is_spoken_where_it_is_preferred(String accepted, Tongue expected) {
        var request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", accepted);
        assertThat(Tongue.askedBy(request)).isEqualTo(expected);
    }

    @Test
    void without_a_preference_and_outside_of_a_request_english_is_spoken() {
        assertThat(Tongue.askedBy(new MockHttpServletRequest())).isEqualTo(Tongue.ENGLISH);
        assertThat(Tongue.asked()).isEqualTo(Tongue.ENGLISH);
    }

    @Test
    void a_field_is_called_as_the_departments_forms_print_it() {
        var refused = Difference.of("budget.meal", "900.50 CNY", null).refusal("This request", "the first stands");
        var row = RejectedRow.of(2, refused.rejection());
        assertThat(ChineseProblems.detail(row.code(), row.facts())).contains("“用餐”不同：已登记为“900.50 CNY”，本次为“空”");
        assertThat(ChineseProblems.detail("FIELD_MISSING", Map.of("field", "clientId")))
                .contains("客户编号");
        assertThat(ChineseProblems.detail("FIELD_MISSING", Map.of("field", "clients.CLIENT_ID")))
                .contains("客户编号");
        assertThat(ChineseProblems.detail("FIELD_MISSING", Map.of("field", "If-Match")))
                .contains("If-Match");
    }

    @Test
    void who_is_not_there_is_named_with_the_day_or_the_month() {
        var day = NotThere.on(LocalDate.of(2026, 6, 2), "S001", "specialistId").rejection();
        assertThat(ChineseProblems.detail(day.code(), day.facts()))
                .isEqualTo("编号为“S001”的客户专员在 2026-06-02 不在岗，请核对专员编号和日期。");
        var month = NotThere.in(YearMonth.of(2026, 6), "S001", "specialistId").rejection();
        assertThat(ChineseProblems.detail(month.code(), month.facts())).contains("在 2026-06 不在岗");
    }

    @Test
    void what_is_wanted_of_a_field_is_said_with_its_limit() {
        var facts = Map.of("field", "groups", "wanted", "AT_LEAST", "least", "1");
        assertThat(ChineseProblems.detail("FIELD_INVALID", facts)).isEqualTo("“组数”应为 1 或更大，请更正后重新提交。");
        var kind = Map.of("field", "groups");
        assertThat(ChineseProblems.detail("FIELD_INVALID", kind)).startsWith("“组数”的内容不是所要求的形式");
    }

    @Test
    void without_its_facts_a_refusal_is_said_more_plainly() {
        var refused = new CommandRejected(CommonRule.ALREADY_RECORDED_DIFFERENTLY, "Known.").rejection();
        assertThat(ChineseProblems.detail(refused.code(), refused.facts()))
                .contains("内容与本次不同")
                .doesNotContain("{");
    }

    @Test
    void what_stands_in_a_fact_is_no_placeholder() {
        assertThat(ChineseProblems.detail("UNKNOWN_CLIENT", Map.of("given", "{field}$1")))
                .contains("“{field}$1”");
    }
}
