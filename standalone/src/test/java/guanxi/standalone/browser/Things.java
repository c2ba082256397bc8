package guanxi.standalone.browser;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One thing of each kind, by the address of its page, for those who have something to do with it. */
record Things(RunningHouse house) {
    private static final String MONTH = "2026-06";

    Map<String, List<String>> byPerson() {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        String planned = "/visits/" + visit(today);
        String completed = "/visits/" + first("/api/visits?status=COMPLETED&month=" + MONTH, "visitId");
        String finalised = "/assessments/S008/" + MONTH;
        String nextPlan = "/plans/" + YearMonth.from(today).plusMonths(1);
        String referral = "/referrals/" + first("/api/clients/referrals?status=SENT", "referralId");
        String requested = "/hospitality/" + first("/api/hospitality/requests?status=REQUESTED", "requestId");
        put("/api/evaluations/assessments/S008/" + MONTH + "/finalisation");
        put(
                "/api/hospitality/requests/H0012/approval",
                "If-Match",
                "\"%s\""
                        .formatted(asked("/api/hospitality/requests/H0012")
                                .get("version")
                                .asLong()));
        return Map.of(
                "M01",
                List.of(
                        planned,
                        completed,
                        "/clients/C00001",
                        "/cases/K00018",
                        "/days/S001/2026-06-04",
                        "/plans/" + MONTH + "?specialistId=S001",
                        nextPlan + "?specialistId=S001",
                        "/assessments/S001/" + MONTH,
                        finalised,
                        referral,
                        requested,
                        "/hospitality/H0012",
                        "/hospitality/budgets",
                        "/events/" + event(),
                        "/colleagues/S001",
                        "/history?clientId=C00001",
                        "/nowhere"),
                "S001",
                List.of(planned, "/days/S001/2026-06-04", nextPlan),
                "I01",
                List.of("/days/S001/2026-06-04"),
                "E01",
                List.of(finalised, requested),
                "F01",
                List.of("/hospitality/H0012", "/days/S001/2026-06-04"),
                "H01",
                List.of(referral));
    }

    private String visit(LocalDate on) {
        var planned = house.send("manager", "POST", "/api/visits", """
                {"specialistId":"S001","clientId":"C00002","on":"%s","purpose":"C","groups":1}""".formatted(on));
        assertThat(planned.status()).as(planned.text()).isEqualTo(201);
        return planned.body().get("id").asString();
    }

    private String event() {
        return asked("/api/evaluations/assessments/S001/" + MONTH + "/evidence")
                .get("figures")
                .get("visits.actual")
                .get(0)
                .asString();
    }

    private String first(String list, String number) {
        return asked(list + "&limit=1").get("items").get(0).get(number).asString();
    }

    private JsonNode asked(String path) {
        return house.get("manager", path).body();
    }

    private void put(String path, String... headers) {
        var answer = house.send("manager", "PUT", path, null, headers);
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
    }
}
