package guanxi.standalone.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.standalone.Asking.Answer;
import guanxi.standalone.RunningHouse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agreement from its draft to its renewal (D-M-A3), with the clock and the reaction that stand between. */
class AgreementsTest {
    private static final String AGREEMENTS = "/api/clients/agreements";

    @TempDir
    Path data;

    @Test
    void the_clock_says_once_that_the_end_is_near_until_another_agreement_is_signed() {
        try (var house = new RunningHouse(data)) {
            var soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(10);
            client(house);
            draft(house, "XY1", soon, "");
            done(house.send("supervisor:S1", "PUT", AGREEMENTS + "/XY1/return", "{\"reason\":\"unclear\"}"));
            assertThat(state(house, "XY1")).isEqualTo("RETURNED");
            done(house.send("specialist:S1", "PUT", AGREEMENTS + "/XY1/terms", terms("anew", soon, "")));
            sign(house, "XY1");
            await().untilAsserted(() -> assertThat(trail(house, "XY1")).contains("client.AgreementExpiring"));
            assertThat(state(house, "XY1")).isEqualTo("EXPIRING");

            draft(house, "XY2", soon.plusYears(1), ",\"renews\":\"XY1\"");
            assertThat(state(house, "XY1")).isEqualTo("EXPIRING");
            sign(house, "XY2");
            await().untilAsserted(() -> assertThat(state(house, "XY1")).isEqualTo("IN_FORCE"));
            assertThat(house.get("manager", AGREEMENTS + "/XY1?at=" + soon.plusDays(1))
                            .body()
                            .get("state")
                            .asString())
                    .isEqualTo("EXPIRED");
            assertThat(trail(house, "XY1"))
                    .containsExactly(
                            "client.AgreementDrafted",
                            "client.AgreementReturned",
                            "client.AgreementDrafted",
                            "client.AgreementReviewed",
                            "client.AgreementSigned",
                            "client.AgreementExpiring",
                            "client.AgreementRenewed");
            assertThat(trail(house, "XY2")).doesNotContain("client.AgreementExpiring");
        }
    }

    private static void client(RunningHouse house) {
        done(house.send(
                "manager",
                "PUT",
                "/api/visits/specialists/S1",
                "{\"name\":\"Lin\",\"team\":\"T\",\"director\":\"D01\",\"territories\":[\"N\"]}"));
        done(house.send("manager", "POST", "/api/clients", """
            {"clientId":"C1","name":"Zhengyang","tier":"A","stage":"ACTIVE","industry":"I","territory":"N","address":"A","owner":"S1",
            "contact":{"name":"Wang","title":"T","phone":"1"}}\
            """));
    }

    private static void draft(RunningHouse house, String number, LocalDate until, String more) {
        String told =
                terms("first", until, more).replace("{", "{\"clientId\":\"C1\",\"agreementId\":\"" + number + "\",");
        done(house.send("specialist:S1", "POST", AGREEMENTS, told));
    }

    private static String terms(String title, LocalDate until, String more) {
        return "{\"title\":\"" + title + "\",\"validFrom\":\"2026-01-01\",\"validUntil\":\"" + until + "\"" + more
                + "}";
    }

    private static void sign(RunningHouse house, String number) {
        done(house.send("supervisor:S1", "PUT", AGREEMENTS + "/" + number + "/review", null));
        assertThat(state(house, number)).isEqualTo("REVIEWED");
        done(house.send("manager", "PUT", AGREEMENTS + "/" + number + "/signing", "{}"));
    }

    private static String state(RunningHouse house, String number) {
        return house.get("specialist:S1", AGREEMENTS + "/" + number)
                .body()
                .get("state")
                .asString();
    }

    private static List<String> trail(RunningHouse house, String number) {
        return house.get("auditor", "/api/history/aggregates/agreement-" + number)
                .body()
                .get("items")
                .valueStream()
                .map(event -> event.get("type").asString())
                .toList();
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isBetween(200, 201);
        return answer;
    }
}
