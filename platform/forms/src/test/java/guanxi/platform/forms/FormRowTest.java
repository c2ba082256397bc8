package guanxi.platform.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.text.Titled;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormRowTest {
    private enum Purpose {
        A,
        B,
        C
    }

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final FormColumns FORM =
            FormColumns.form("cells", Column.required("x", "值"), Column.required("y"), Column.optional("z"));

    @Test
    void ids_are_plain() {
        assertThat(row("V000001").id("x")).isEqualTo("V000001");
        refused("V 1", row -> row.id("x"), FormRule.BAD_ID);
        refused("-V1", row -> row.id("x"), FormRule.BAD_ID);
        refused("Ｖ１", row -> row.id("x"), FormRule.BAD_ID);
        refused("V".repeat(65), row -> row.id("x"), FormRule.BAD_ID);
    }

    @Test
    void empty_cells_are_missing_where_they_are_required() {
        refused("", row -> row.text("x"), FormRule.REQUIRED_CELL_MISSING);
        refused("", row -> row.list("x"), FormRule.REQUIRED_CELL_MISSING);
        refused(" | ", row -> row.list("x"), FormRule.REQUIRED_CELL_MISSING);
        assertThat(row("").optionalText("x")).isEmpty();
        assertThat(row("").optionalDate("x")).isEmpty();
        assertThat(row("").list("z")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" 城南区 | |城北区|", "城南区｜城北区", "城南区丨 城北区", "城南区；城北区;", "\"城南区\n城北区\""})
    void lists_are_parted_by_bars_of_any_keyboard_semicolons_and_line_breaks(String list) {
        assertThat(row(list).list("x")).containsExactly("城南区", "城北区");
    }

    @Test
    void a_list_may_be_of_codes() {
        assertThat(row("FILLED|OPTIONAL").codes("x", Column.Presence.class))
                .containsExactly(Column.Presence.FILLED, Column.Presence.OPTIONAL);
        refused("FILLED|FULL", row -> row.codes("x", Column.Presence.class), FormRule.UNKNOWN_CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"城南区、城北区", "城南区，城北区", "\"城南区,城北区\"", "城南区、城北区|城东区"})
    void what_may_be_one_or_several_is_no_list(String list) {
        refused(list, row -> row.list("x"), FormRule.UNCLEAR_LIST);
        refused(list, row -> row.people("x"), FormRule.UNCLEAR_LIST);
    }

    @Test
    void people_have_a_name_and_may_have_a_title() {
        var first = new Titled("测试客一", "主任");
        for (String people : new String[] {"测试客一/主任", "测试客一／主任", " 测试客一 ∕ 主任", "测试客一（主任）", "测试客一(主任)"}) {
            assertThat(row(people + "｜客二").people("x")).containsExactly(first, new Titled("客二", null));
        }
        refused("客一/主任/客二", row -> row.people("x"), FormRule.UNCLEAR_LIST);
        refused("客一\\主任", row -> row.people("x"), FormRule.UNCLEAR_LIST);
        refused("/主任", row -> row.people("x"), FormRule.REQUIRED_CELL_MISSING);
        refused("客一｜客二", row -> row.name("x"), FormRule.UNCLEAR_LIST);
        assertThat(row("约翰·史密斯").name("x")).isEqualTo("约翰·史密斯");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5E+10", "1e+10", "１．５Ｅ＋１０", "-1.23457E+17"})
    void what_has_lost_its_digits_is_kept_nowhere(String number) {
        refused(number, row -> row.text("x"), FormRule.NOT_A_NUMBER);
        refused(number, row -> row.optionalText("x"), FormRule.NOT_A_NUMBER);
        refused(number, row -> row.name("x"), FormRule.NOT_A_NUMBER);
        refused(number, row -> row.list("x"), FormRule.NOT_A_NUMBER);
        refused(number, row -> row.id("x"), FormRule.BAD_ID);
        refused(number, row -> row.money("x"), FormRule.NOT_MONEY);
        refused(number, row -> row.integer("x", 0, 9), FormRule.NOT_A_NUMBER);
    }

    @Test
    void what_says_that_a_number_is_text_is_no_part_of_it() {
        assertThat(row("'013800000000").text("x")).isEqualTo("013800000000");
        assertThat(row("\"=\"\"00123\"\"\"").id("x")).isEqualTo("00123");
        assertThat(row("'tis").text("x")).isEqualTo("'tis");
    }

    @Test
    void facts_have_happened_and_the_rest_may_lie_ahead() {
        var time = new DepartmentTime(Clock.fixed(Instant.parse("2026-06-09T00:00:00Z"), SHANGHAI), SHANGHAI);
        assertThat(row("2026-06-09").happenedOn("x", time)).isEqualTo("2026-06-09");
        assertThat(row("2026-06-09 08:04").happened("x", time)).isEqualTo("2026-06-09T00:04:00Z");
        assertThat(row("2026-06").begunMonth("x", time)).isEqualTo(YearMonth.of(2026, 6));
        assertThat(row("2062-06-09").date("x")).isEqualTo("2062-06-09");
        ahead("2026-06-10", row -> row.happenedOn("x", time));
        ahead("2026-06-10", row -> row.optionalHappenedOn("x", time));
        ahead("2026-06-09 08:06", row -> row.happened("x", time));
        ahead("2026-07", row -> row.begunMonth("x", time));
    }

    private static void ahead(String cell, Function<FormRow, ?> read) {
        assertThatExceptionOfType(CommandRejected.class)
                .isThrownBy(() -> read.apply(row(cell)))
                .satisfies(refused -> {
                    assertThat(refused.rejection().code()).isEqualTo("FIELD_INVALID");
                    assertThat(refused.rejection().message()).contains(cell, "\"值\"", "in the future");
                });
    }

    @Test
    void one_of_several_may_do() {
        row("").mustFillOneOf("x", "y");
        refused(
                "",
                row -> {
                    row.mustFillOneOf("x", "z");
                    return null;
                },
                FormRule.REQUIRED_CELL_MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-09",
                "2026/6/9",
                "2026/06/09",
                "2026.6.9",
                "2026年6月9日",
                "2026年06月09日",
                "20260609",
                "2026/6/9 0:00",
                "2026-06-09 00:00:00",
                "2026-06-09T00:00:00.000",
                "2026年6月9日 0:00"
            })
    void dates_are_read(String date) {
        assertThat(row(date).date("x")).isEqualTo(LocalDate.of(2026, 6, 9));
        assertThat(row(date).optionalDate("x")).contains(LocalDate.of(2026, 6, 9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-6-9",
                "2026/6.9",
                "20260230",
                "2026/6/9 0:01",
                "2026-06-09T00:00:00Z",
                "9-Jun",
                "46182",
                "09/06/2026",
                "2026-06-09T08:00",
                "２０２６-06-09",
                "0026-06-09",
                "昨天"
            })
    void impossible_dates_are_refused(String date) {
        refused(date, row -> row.date("x"), FormRule.NOT_A_DATE);
        refused(date, row -> row.optionalDate("x"), FormRule.NOT_A_DATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06",
                "2026年6月",
                "2026年06月",
                "Jun-26",
                "jun-26",
                "2026-06-01",
                "2026/6/1",
                "2026.6.1",
                "2026年6月1日",
                "20260601",
                "2026/6/1 0:00"
            })
    void months_are_read_as_spreadsheets_save_them(String month) {
        assertThat(row(month).month("x")).isEqualTo(YearMonth.of(2026, 6));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "2026-6",
                "2026-06-02",
                "2026-06-31",
                "2026/6",
                "26-Jun",
                "Jux-26",
                "1-Jun",
                "六月",
                "46174"
            })
    void other_months_are_refused(String month) {
        refused(month, row -> row.month("x"), FormRule.NOT_A_MONTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-01T08:25:00+08:00",
                "2026-06-01T08:25+08:00",
                "2026-06-01T00:25:00Z",
                "2026-06-01 00:25:00.000Z",
                "2026-06-01T08:25:00",
                "2026-06-01 08:25",
                "2026/6/1 8:25",
                "2026年6月1日 8:25",
                "20260601 08:25:00.0+0800"
            })
    void moments_are_read_with_offset_or_in_the_zone(String moment) {
        assertThat(row(moment).instant("x", SHANGHAI)).isEqualTo(Instant.parse("2026-06-01T00:25:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "昨天上午",
                "2026-06-01",
                "2026-06-31T08:00",
                "2026-06-01T24:00",
                "2026-06-01T08:60",
                "2026-06-01T08:00+19:00",
                "2026-06-01T8"
            })
    void impossible_moments_are_refused(String moment) {
        refused(moment, row -> row.instant("x", SHANGHAI), FormRule.NOT_AN_INSTANT);
    }

    @Test
    void an_hour_that_the_clocks_skip_is_no_moment() {
        refused("2026-03-29T02:30", row -> row.instant("x", ZoneId.of("Europe/Berlin")), FormRule.NOT_AN_INSTANT);
    }

    @Test
    void whole_numbers_have_bounds() {
        assertThat(row("3").integer("x", 1, 99)).isEqualTo(3);
        refused("-1", row -> row.integer("x", 1, 99), FormRule.OUT_OF_RANGE);
        refused("100", row -> row.integer("x", 1, 99), FormRule.OUT_OF_RANGE);
        refused("9".repeat(5_000), row -> row.integer("x", 1, 99), FormRule.OUT_OF_RANGE);
        refused("1.0", row -> row.integer("x", 1, 99), FormRule.NOT_A_NUMBER);
        refused("３", row -> row.integer("x", 1, 99), FormRule.NOT_A_NUMBER);
        refused("1e1", row -> row.integer("x", 1, 99), FormRule.NOT_A_NUMBER);
    }

    @Test
    void money_is_plain_and_never_negative() {
        assertThat(row("4342").money("x")).isEqualTo(new BigDecimal("4342.00"));
        assertThat(row("0.9").money("x")).isEqualTo(new BigDecimal("0.90"));
        assertThat(row("9999999999.99").money("x")).isEqualTo(new BigDecimal("9999999999.99"));
        refused("-5.00", row -> row.money("x"), FormRule.OUT_OF_RANGE);
        refused("10000000000", row -> row.money("x"), FormRule.OUT_OF_RANGE);
        for (String no : new String[] {"\"1,2,3\"", "1.234", "1.", ".5", "1e3", "+1", "￥5", "１", "1 000"})
            refused(no, row -> row.money("x"), FormRule.NOT_MONEY);
    }

    @Test
    void decimals_have_bounds_and_may_be_absent() {
        assertThat(row("20.50").decimal("x", 0, 100)).isEqualTo(new BigDecimal("20.5"));
        refused("100.1", row -> row.decimal("x", 0, 100), FormRule.OUT_OF_RANGE);
        refused("", row -> row.decimal("x", 0, 100), FormRule.REQUIRED_CELL_MISSING);
        assertThat(row("-180.50").optionalDecimal("x", -181, 181)).contains(new BigDecimal("-180.5"));
        assertThat(row("").optionalDecimal("x", -181, 181)).isEmpty();
        refused("181.0001", row -> row.optionalDecimal("x", -181, 181), FormRule.OUT_OF_RANGE);
        refused("-182", row -> row.optionalDecimal("x", -181, 181), FormRule.OUT_OF_RANGE);
        refused("30°", row -> row.optionalDecimal("x", -181, 181), FormRule.NOT_A_NUMBER);
        assertThat(row("4000").optionalInteger("x", 1, 50_000)).contains(4_000);
        assertThat(row("").optionalInteger("x", 1, 50_000)).isEmpty();
        refused("0", row -> row.optionalInteger("x", 1, 50_000), FormRule.OUT_OF_RANGE);
    }

    @Test
    void ratings_lie_between_0_and_100() {
        assertThat(row("88").optionalRating("x")).contains(new BigDecimal("88"));
        assertThat(row("100.0").optionalRating("x")).contains(new BigDecimal("100"));
        assertThat(row("85.50").optionalRating("x")).contains(new BigDecimal("85.5"));
        refused("140", row -> row.optionalRating("x"), FormRule.OUT_OF_RANGE);
        refused("-0.5", row -> row.optionalRating("x"), FormRule.OUT_OF_RANGE);
        refused("good", row -> row.optionalRating("x"), FormRule.NOT_A_NUMBER);
    }

    @Test
    void codes_are_names() {
        assertThat(row("B").code("x", Purpose.class)).isEqualTo(Purpose.B);
        refused("b", row -> row.code("x", Purpose.class), FormRule.UNKNOWN_CODE);
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> row("Z").code("x", Purpose.class))
                .withMessage("\"Z\" in column \"值\" is not one of A, B, C.")
                .returns("UNKNOWN_CODE", CellRejected::code)
                .returns("x", CellRejected::column);
    }

    @Test
    void a_column_that_the_form_does_not_declare_is_a_programmers_error() {
        assertThatIllegalArgumentException().isThrownBy(() -> row("1").text("nope"));
    }

    private static FormRow row(String cell) {
        byte[] csv = ("值,y,z\n" + cell + ",1,\n").getBytes(StandardCharsets.UTF_8);
        return new FormReader().read(csv, FORM).getFirst();
    }

    private static void refused(String cell, Function<FormRow, ?> read, FormRule rule) {
        assertThatExceptionOfType(CellRejected.class)
                .isThrownBy(() -> read.apply(row(cell)))
                .returns(rule, CellRejected::rule);
    }
}
