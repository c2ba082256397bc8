package guanxi.standalone.wording;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who prefers Chinese is refused in Chinese, by services, filters, forms and the gateway alike; the codes stay. */
class InChineseTest {
    private static final String CHINESE = "zh-CN,zh;q=0.9,en;q=0.8";
    private static final String REFERRALS = "/api/clients/referrals";

    @TempDir
    private static Path data;

    private static RunningHouse house;

    @BeforeAll
    static void open() {
        house = new RunningHouse(data);
        taken("/api/visits/imports/specialists", "specialist_id,name,team,director,territories\nS001,刘勇,一组,D01,城南区\n");
        house.get("manager", "/api/clients");
        taken("/api/clients/imports/clients", """
            client_id,name,tier,stage,industry,territory,address,owner,contact_name,contact_title,contact_phone
            C1,兴华超市,A,ACTIVE,零售,城南区,一路1号,S001,王敏,经理,13800138000
            """);
        var sent = house.send("manager", "POST", REFERRALS, referral(3));
        assertThat(sent.status()).as(sent.text()).isEqualTo(201);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_refusal_names_the_field_as_the_form_prints_it_with_both_values() {
        var refused = house.send("manager", "POST", REFERRALS, referral(4), "Accept-Language", CHINESE);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("ALREADY_RECORDED_DIFFERENTLY");
        assertThat(text(refused, "detail")).contains("“组数”不同：已登记为“3”，本次为“4”");
        assertThat(text(refused, "title")).isEqualTo("与现有记录冲突");
        assertThat(text(refused, "field")).isEqualTo("groups");
        assertThat(text(refused, "recorded")).isEqualTo("3");
        assertThat(text(refused, "given")).isEqualTo("4");
        isIn("zh", refused);
    }

    @Test
    void who_prefers_english_or_nothing_is_refused_in_english() {
        for (String preferred : new String[] {"zh;q=0.4, en", "fr"}) {
            var refused = house.send("manager", "POST", REFERRALS, referral(4), "Accept-Language", preferred);
            assertThat(text(refused, "detail")).contains("groups is \"3\", not \"4\"");
            assertThat(text(refused, "title")).isEqualTo("Conflict");
            isIn("en", refused);
        }
        isIn("en", house.send("manager", "POST", REFERRALS, referral(4)));
    }

    @Test
    void so_are_who_has_no_token_no_role_and_no_reach() {
        var stranger = house.send(house.request(null, "/api/clients").header("Accept-Language", CHINESE));
        assertThat(stranger.code()).isEqualTo("TOKEN_NOT_ACCEPTED");
        assertThat(text(stranger, "detail")).startsWith("请先登录");
        isIn("zh", stranger);
        var auditor = house.send("auditor", "POST", REFERRALS, referral(3), "Accept-Language", CHINESE);
        assertThat(auditor.code()).isEqualTo("ROLE_NOT_ALLOWED");
        assertThat(text(auditor, "detail")).startsWith("您的岗位没有此项权限");
        isIn("zh", auditor);
        var colleague = house.send("specialist:S002", "POST", REFERRALS, referral(3), "Accept-Language", CHINESE);
        assertThat(colleague.code()).isEqualTo("OUT_OF_REACH");
        assertThat(text(colleague, "detail")).contains("权限范围以外");
    }

    @Test
    void so_is_what_cannot_be_read() {
        var broken = house.send("manager", "POST", REFERRALS, "{", "Accept-Language", CHINESE);
        assertThat(broken.code()).isEqualTo("BODY_NOT_READABLE");
        assertThat(text(broken, "detail")).contains("JSON").startsWith("提交的内容");
        var number = house.send(
                "manager", "POST", REFERRALS, referral(3).replace(": 3}", ": \"x\"}"), "Accept-Language", "zh");
        assertThat(number.code()).isEqualTo("FIELD_INVALID");
        assertThat(text(number, "detail")).contains("“组数”");
        var future = house.send(
                "manager", "POST", REFERRALS, referral(3).replace("2026-06", "2999-06"), "Accept-Language", "zh");
        assertThat(text(future, "detail")).contains("“输送日期”登记的是已发生的事，不能是将来的时间");
        assertThat(text(future, "wanted")).isEqualTo("NOT_IN_THE_FUTURE");
        var key = house.send(
                "manager", "POST", REFERRALS, referral(3), "Accept-Language", "zh", "Idempotency-Key", "x".repeat(256));
        assertThat(key.code()).isEqualTo("IDEMPOTENCY_KEY_INVALID");
        assertThat(text(key, "detail")).startsWith("Idempotency-Key 应为");
    }

    @Test
    void the_gateway_says_its_own_in_chinese() {
        var nowhere = house.send(house.request("manager", "/nowhere").header("Accept-Language", CHINESE));
        assertThat(nowhere.code()).isEqualTo("NO_SUCH_PATH");
        assertThat(text(nowhere, "detail")).startsWith("没有这个地址");
        assertThat(text(nowhere, "title")).isEqualTo("没有找到");
        isIn("zh", nowhere);
        isIn("en", house.send(house.request("manager", "/nowhere")));
    }

    @Test
    void the_rows_of_a_form_are_refused_in_chinese() {
        String plans = """
            专员编号,月份,计划拜访,计划拓展,计划成交,提交时间
            S001,2026-06,30,2,4,2026-05-29 10:00
            S001,2026-06,31,2,4,2026-05-29 10:00
            S001,六月,31,2,4,2026-05-29 10:00
            S001,2026-06,many,2,4,2026-05-29 10:00
            S777,2026-06,30,2,4,2026-05-29 10:00
            S001,2026-04,30,2,4,2026-05-29 10:00
            """;
        var answer = imported("/api/visits/imports/plans", plans, CHINESE);
        assertThat(answer.status()).isEqualTo(200);
        isIn("zh", answer);
        var rejected = answer.body().get("rejected");
        assertThat(rejected.get(0).get("message").asString()).contains("“计划拜访”不同：已登记为“30”，本次为“31”");
        assertThat(rejected.get(1).get("message").asString()).startsWith("“月份”中的“六月”不是月份");
        assertThat(rejected.get(2).get("message").asString()).startsWith("“计划拜访”中的“many”不是数字");
        assertThat(rejected.get(3).get("message").asString()).startsWith("没有编号为“S777”的客户专员");
        assertThat(rejected.get(4).get("message").asString()).contains("月度计划已锁定");
        assertThat(rejected.get(0).propertyNames()).containsExactlyInAnyOrder("line", "code", "message");
        assertThat(imported("/api/visits/imports/plans", plans, "en")
                        .body()
                        .get("rejected")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("visits is \"30\", not \"31\"");
    }

    @Test
    void a_moment_is_said_by_the_departments_clock() {
        String visit = """
            {"visitId": "V1", "specialistId": "S001", "clientId": "C1", "on": "2026-06-02", "purpose": "A"}\
            """;
        assertThat(house.send("manager", "POST", "/api/visits", visit).status()).isEqualTo(201);
        taken(
                "/api/visits/imports/sign-ins",
                "specialist_id,at,channel,caller,territory,duty_officer\nS001,2026-06-02 08:10,GPS,,城南区,\n");
        house.get("manager", "/api/visits/days?date=2026-06-02&specialistId=S001");
        var start = house.send("manager", "PUT", "/api/visits/V1/start", "{\"startedAt\": \"2026-06-02T01:00:00Z\"}");
        assertThat(start.status()).as(start.text()).isEqualTo(200);
        var refused = house.send(
                "manager",
                "PUT",
                "/api/visits/V1/start",
                "{\"startedAt\": \"2026-06-02T01:00:30Z\"}",
                "Accept-Language",
                CHINESE);
        assertThat(text(refused, "detail")).contains("“开始时间”不同：已登记为“2026-06-02 09:00”，本次为“2026-06-02 09:00:30”");
        assertThat(text(refused, "given")).isEqualTo("2026-06-02T01:00:30Z");
    }

    @Test
    void so_is_a_file_as_a_whole() {
        var answer = imported("/api/visits/imports/plans", "专员编号,月份\nS001,2026-06\n", "zh");
        assertThat(answer.code()).isEqualTo("MISSING_COLUMN");
        assertThat(text(answer, "detail")).contains("缺少“visits (计划拜访)”这一列");
    }

    private static void taken(String path, String csv) {
        var answer = imported(path, csv, "en");
        assertThat(answer.body().get("rejected")).as(answer.text()).isEmpty();
    }

    private static Answer imported(String path, String csv, String language) {
        return house.send(house.request("manager", path)
                .header("Content-Type", "text/csv")
                .header("Accept-Language", language)
                .POST(BodyPublishers.ofByteArray(csv.getBytes(StandardCharsets.UTF_8))));
    }

    private static String referral(int groups) {
        return """
            {"referralId": "R1", "clientId": "C1", "specialistId": "S001", "sentOn": "2026-06-02", "groups": %d}\
            """.formatted(groups);
    }

    private static String text(Answer answer, String field) {
        return answer.body().path(field).asString();
    }

    private static void isIn(String language, Answer answer) {
        assertThat(answer.response().headers().firstValue("Content-Language")).contains(language);
        assertThat(answer.response().headers().allValues("Vary")).anyMatch(vary -> vary.contains("Accept-Language"));
    }
}
