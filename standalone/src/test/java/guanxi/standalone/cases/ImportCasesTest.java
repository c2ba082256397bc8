package guanxi.standalone.cases;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What clerks really send means what a person sees in it, or is refused with a sentence that he can act on. */
class ImportCasesTest {
    private static final Set<String> SETUP = Set.of("00-setup-clients.csv", "00-setup-specialists.csv", "README.md");

    @TempDir
    static Path data;

    private static RunningHouse house;
    private static Cases cases;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        cases = new Cases(house);
        accepted(cases.give("specialists", "00-setup-specialists.csv"), 5);
        accepted(cases.give("clients", "00-setup-clients.csv"), 30);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_percentage_is_refused_in_a_workbook_as_in_a_text() {
        refused(cases.give("ratings", "01-percent-rating.xlsx"), 2, "NOT_A_NUMBER", "85%");
        refused(
                cases.give("ratings", utf8("specialist_id,month,teamwork,client_care\nT004,2026-07,85%,90%\n")),
                2,
                "NOT_A_NUMBER",
                "teamwork");
    }

    @Test
    void territories_between_full_width_bars_are_two_and_the_visit_is_valid() {
        accepted(cases.give("specialists", "03-territories-fullwidth-bar.csv"), 1);
        assertThat(specialist("T020").get("territories"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("南岸区", "北岸区");
        visitIsValid("T020", "03-visits.csv");
    }

    @Test
    void a_text_with_ideographic_spaces_at_its_ends_is_the_text_by_whatever_door_it_comes() {
        assertThat(cases.ask("05-json-fullwidth-space.http"))
                .extracting(Answer::status)
                .containsExactly(200, 201);
        assertThat(specialist("T022").get("territories"))
                .extracting(JsonNode::asString)
                .containsExactly("南岸区");
        JsonNode client = house.get("manager", "/api/clients/J0104").body();
        assertThat(client.get("name").asString()).isEqualTo("远山物流");
        assertThat(client.get("territory").asString()).isEqualTo("南岸区");
        JsonNode again = cases.give("clients", clients("J0104,远山物流,A,PROSPECT,物流,南岸区,一号,T001,测试联系人,主管,10000000001"))
                .body();
        assertThat(again.get("unchanged").asInt()).as(again.toString()).isOne();
        visitIsValid("T022", "05-visits.csv");
    }

    @Test
    void a_telephone_number_that_lost_its_digits_is_refused() {
        refused(cases.give("clients", "06-sci-phone.csv"), 2, "NOT_A_NUMBER", "contact_phone");
        assertThat(house.get("manager", "/api/clients/G0106").status()).isEqualTo(404);
    }

    @Test
    void an_optional_cell_at_the_end_may_be_left_out_with_its_comma() {
        accepted(cases.give("expenses", "08-missing-trailing-cell.csv"), 2);
        JsonNode expense = house.get("manager", "/api/visits/days?specialistId=T001&date=2026-06-23")
                .body()
                .get("expenses")
                .get(0);
        assertThat(expense.get("amount").get("amount").asString()).isEqualTo("31.23");
        assertThat(expense.hasNonNull("remark")).isFalse();
    }

    @Test
    void a_time_of_midnight_adds_nothing_to_a_date() {
        accepted(cases.give("leave", "09-midnight-date.csv"), 2);
        accepted(cases.give("leave", "09-midnight-date.xlsx"), 1);
        assertThat(leaveOf("T004")).contains("2026-11-09", "2026-11-10", "2026-11-11");
        refused(cases.give("leave", utf8("specialist_id,date\nT004,2026/11/9 8:00\n")), 2, "NOT_A_DATE", "date");
    }

    @Test
    void months_are_understood_as_excel_saves_them() {
        accepted(cases.give("plans", "11-month-as-excel-saves.csv"), 3);
        accepted(cases.give("plans", "11-month-date-cell.xlsx"), 1);
        for (String month : List.of("2027-03", "2027-04", "2027-05"))
            assertThat(house.get("manager", "/api/visits/plans?specialistId=T004&month=" + month)
                            .body()
                            .get("items"))
                    .as(month)
                    .isNotEmpty();
    }

    @Test
    void a_second_sheet_is_not_dropped_in_silence() {
        Answer answer = cases.give("leave", "12-two-sheets.xlsx");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("SEVERAL_SHEETS");
        assertThat(answer.body().get("detail").asString()).contains("上旬", "下旬", "file of its own");
        assertThat(leaveOf("T004")).doesNotContain("2026-11-02", "2026-11-23");
    }

    @Test
    void each_guest_is_a_person_of_his_own() {
        accepted(cases.give("requests", "13-guests-fullwidth.csv"), 2);
        assertThat(guests("H0113")).containsExactly("测试客一 主任", "测试客二 部长");
        assertThat(guests("H0114")).containsExactly("测试客一 主任");
    }

    @Test
    void blank_is_what_looks_blank_and_equal_text_is_equal() {
        List<Answer> answers = cases.ask("17-json-blank-and-nfd.http");
        assertThat(answers.getFirst().status()).isEqualTo(400);
        assertThat(answers.getFirst().code()).isEqualTo("FIELD_MISSING");
        assertThat(answers.getLast().status()).isEqualTo(201);
        assertThat(house.get("manager", "/api/clients/J0118").body().get("name").asString())
                .isEqualTo("Pok\u00E9mon 咖啡");
        assertThat(found("Pok%C3%A9mon")).containsExactly("J0118");
        assertThat(found("Poke%CC%81mon")).containsExactly("J0118");
        assertThat(found("%C2%A0POK%C3%89MON%E3%80%80")).containsExactly("J0118");
    }

    @Test
    void a_search_finds_what_is_seen_at_whatever_width_or_case() {
        accepted(cases.give("clients", "18-search-clients.csv"), 2);
        assertThat(cases.ask("18-search-width.http"))
                .extracting(ImportCasesTest::ids)
                .containsExactly(List.of("S0118"), List.of("S0119"));
        assertThat(found("%EF%BD%81bC%E7%89%A9")).containsExactly("S0119");
        assertThat(found("%25")).isEmpty();
        assertThat(found("%EF%BC%85")).isEmpty();
        assertThat(found("_")).isEmpty();
        assertThat(ids(house.get(
                        "manager",
                        "/api/clients?territory=%E3%80%80%E5%8D%97%E5%B2%B8%E5%8C%BA&name=%E7%91%9E%E4%B8%B0")))
                .containsExactly("S0118");
    }

    @Test
    void no_number_is_a_fault_of_ours() {
        Answer huge = cases.ask("23-huge-amount.http").getFirst();
        assertThat(huge.status()).isEqualTo(400);
        assertThat(huge.code()).isEqualTo("FIELD_INVALID");
    }

    @Test
    void a_fact_of_the_year_2062_is_refused_by_the_form_as_by_the_request() {
        refused(cases.give("sign-ins", "25-future-year.csv"), 2, "FIELD_INVALID", "2062-06-01 08:15");
        assertThat(house.get("manager", "/api/visits/days?specialistId=T004&date=2062-06-01")
                        .body()
                        .get("signIns"))
                .isEmpty();
        Answer live = house.send("manager", "POST", "/api/visits/expenses", """
            {"specialistId":"T001","date":"2062-06-05","item":"餐费","amount":1}\
            """);
        assertThat(live.code()).isEqualTo("FIELD_INVALID");
        refused(
                cases.give("expenses", utf8("specialist_id,date,item,amount\nT001,2062-06-05,餐费,1\n")),
                2,
                "FIELD_INVALID",
                "future");
        refused(
                cases.give(
                        "violations", utf8("specialist_id,date,rule,inspector\nT001,2062-06-05,DELIVERY_TRUCK,督查\n")),
                2,
                "FIELD_INVALID",
                "future");
        accepted(cases.give("leave", utf8("specialist_id,date\nT005,2062-06-05\n")), 1);
    }

    @Test
    void a_web_page_is_called_one() {
        Answer answer = cases.give("leave", "26-html.xls");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo("UNSUPPORTED_FORMAT");
        assertThat(answer.body().get("detail").asString()).contains("web page", "save it", ".xlsx");
    }

    @Test
    void semicolons_part_cells_as_excel_writes_them_in_some_countries() {
        accepted(cases.give("leave", "27-semicolon.csv"), 1);
        assertThat(leaveOf("T004")).contains("2026-11-18");
    }

    @Test
    void no_case_is_without_its_test() throws IOException {
        String tests = Files.readString(Path.of("src/test/java/guanxi/standalone/cases/ImportCasesTest.java"));
        try (var files = Files.list(Cases.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !SETUP.contains(name)))
                    .hasSizeGreaterThan(15)
                    .allMatch(name -> tests.contains('"' + name + '"'));
        }
    }

    private static void visitIsValid(String specialist, String visits) {
        accepted(
                cases.give(
                        "sign-ins",
                        utf8("specialist_id,at,channel,caller,territory,duty_officer\n" + specialist
                                + ",2026-06-08 08:10,GPS,,南岸区\n")),
                1);
        accepted(cases.give("visits", visits), 1);
        JsonNode day = house.get("manager", "/api/visits/days?date=2026-06-08&specialistId=" + specialist)
                .body();
        assertThat(day.get("visits")).as(day.toString()).singleElement().satisfies(visit -> assertThat(
                        visit.get("valid").asBoolean())
                .isTrue());
    }

    private static void accepted(Answer answer, int rows) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("accepted").asInt()).as(answer.text()).isEqualTo(rows);
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    private static void refused(Answer answer, long line, String code, String sentence) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.body().get("rejected"))
                .as(answer.text())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("line").asLong()).isEqualTo(line);
                    assertThat(row.get("code").asString()).isEqualTo(code);
                    assertThat(row.get("message").asString()).contains(sentence);
                });
        assertThat(answer.body().get("accepted").asInt()).isZero();
    }

    private static byte[] clients(String row) {
        return utf8(
                "client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone\n"
                        + row + "\n");
    }

    private static byte[] utf8(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode specialist(String id) {
        JsonNode all =
                house.get("manager", "/api/visits/specialists?limit=200").body().get("items");
        return StreamSupport.stream(all.spliterator(), false)
                .filter(item -> item.get("specialistId").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> leaveOf(String id) {
        return StreamSupport.stream(specialist(id).get("leave").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }

    private static List<String> guests(String request) {
        JsonNode guests = house.get("manager", "/api/hospitality/requests/" + request)
                .body()
                .get("clientGuests");
        return StreamSupport.stream(guests.spliterator(), false)
                .map(guest ->
                        guest.get("name").asString() + " " + guest.get("title").asString())
                .toList();
    }

    private static List<String> found(String name) {
        return ids(house.get("manager", "/api/clients?name=" + name));
    }

    private static List<String> ids(Answer answer) {
        return StreamSupport.stream(answer.body().get("items").spliterator(), false)
                .map(item -> item.get("clientId").asString())
                .toList();
    }
}
