package guanxi.standalone.walk;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.RunningHouse;
import guanxi.standalone.ToldMonth;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be taken is refused with a reason that helps, and leaves no trace in history. */
class BadInputTest {

    @TempDir
    static Path data;

    private static final Asker ASKER = new Asker();
    static final List<Bad> ALL = BadRequests.all();
    private static RunningHouse house;

    @BeforeAll
    static void tellTheMonth() {
        house = ToldMonth.in(data);
        taken(Ask.json("POST", "/api/visits", """
            {"visitId":"BAD-1","specialistId":"S001","clientId":"C00001","on":"2027-03-01","purpose":"A"}\
            """));
        taken(Ask.json("POST", "/api/visits/contacts", """
            {"contactId":"BAD-4","specialistId":"S001","clientId":"C00001","plannedAt":"2026-06-01T09:00:00+08:00",
            "purpose":"x","place":"x","madeOn":"2026-06-01"}\
            """));
        taken(Ask.json("POST", "/api/visits/appointments", """
            {"appointmentId":"BAD-3","specialistId":"S001","clientId":"C00001","startsAt":"2027-03-01T09:00:00+08:00",
            "department":"x"}\
            """));
        taken(HospitalityTemplates.submitted("BAD-2", Target.OWN));
        taken(VisitTemplates.recorded("V000002"));
        taken(AttachmentTemplates.attached("V000001"));
        taken(Ask.json("POST", "/api/visits/news", """
            {"newsId":"BAD-3","specialistId":"S001","date":"2026-06-01","kind":"COMPETITOR","territory":"N",
            "competitor":"x","text":"x","visitId":"V000001"}\
            """));
        taken(Ask.json("POST", "/api/clients/agreements", """
            {"agreementId":"BAD-10","clientId":"C00001","title":"x","validFrom":"2026-06-01","validUntil":"2027-05-31"}\
            """));
        taken(Ask.json("POST", "/api/clients/C00001/sites", """
            {"siteId":"BAD-11","name":"x","address":"x","openedOn":"2026-06-01"}\
            """));
        taken(Ask.json("POST", "/api/clients/purchases", """
            {"purchaseId":"BAD-6","clientId":"C00001","agent":"S001","product":"x","amount":6,"purchasedOn":"2026-06-01"}\
            """));
        taken(Ask.json("PUT", "/api/clients/purchases/BAD-6/return", "{\"returnedOn\":\"2026-06-20\"}"));
        taken(Ask.json("POST", "/api/clients/receivables", """
            {"receivableId":"BAD-10","clientId":"C00001","amount":6,"deliveredOn":"2026-06-01","dueOn":"2026-07-01"}\
            """));
        taken(Ask.json("POST", "/api/clients/receivables/BAD-10/payments", """
            {"paymentId":"BAD-12","amount":1,"paidOn":"2026-06-02"}\
            """));
        taken(Ask.json("POST", "/api/clients/receivables", """
            {"receivableId":"BAD-11","clientId":"C00001","amount":6,"deliveredOn":"2026-06-01","dueOn":"2026-07-01"}\
            """));
        taken(Ask.json("PUT", "/api/clients/receivables/BAD-11/withdrawal", "{\"reason\":\"x\"}"));
        taken(Ask.json("POST", "/api/clients/call-backs", """
            {"standard":"S3","seriesId":"BAD-6","callBackId":"BAD-7","number":1,"agent":"S001","answeredBy":"OWNER"}\
            """));
        taken(Ask.json("POST", "/api/clients/needs", """
            {"needId":"BAD-10","clientId":"C00001","specialistId":"S001","product":"x","quantity":6,"unit":"u",
            "wantedRegion":"r","lowestPrice":1,"highestPrice":2,"reason":"x","analysedOn":"2026-06-01"}\
            """));
        taken(Ask.json("POST", "/api/clients/problem-points", """
            {"problemPointId":"BAD-11","clientId":"C00001","specialistId":"S001","text":"x","identifiedOn":"2026-06-01"}\
            """));
        taken(Ask.json("POST", "/api/clients/problem-points", """
            {"problemPointId":"BAD-12","clientId":"C00001","specialistId":"S001","text":"x","identifiedOn":"2026-06-01"}\
            """));
        taken(Ask.json("PUT", "/api/clients/problem-points/BAD-12/countermeasure", """
            {"text":"x","owner":"S001","dueOn":"2999-06-09","plannedOn":"2026-06-02"}\
            """));
        taken(Ask.json("POST", "/api/clients/cases", """
            {"caseId":"BAD-8","standard":"S2","clientId":"C00001","caller":"x","startedAt":"2026-06-01T02:00:00Z",
            "agent":"S001","question":"q","answer":"LATER"}\
            """));
        taken(Ask.json("POST", "/api/clients/cases/BAD-8/entries", """
            {"entryId":"BAD-9","kind":"DEPARTMENT_NOTIFIED","to":"x"}\
            """));
        taken(Ask.json("POST", "/api/clients/answers", """
            {"answerId":"BAD-10","standard":"S1","question":"x","answer":"x"}\
            """));
        taken(GuideTemplates.published("BAD-11"));
        taken(Ask.json("PUT", "/api/clients/answers/BAD-11/withdrawal", "{\"reason\":\"x\"}"));
        taken(Ask.json("POST", "/api/clients/cases/BAD-8/entries", """
            {"entryId":"BAD-10","kind":"CALLED_BACK","satisfaction":1}\
            """));
        house.get("manager", "/api/clients/follow-ups");
        taken(Ask.json("PUT", "/api/clients/follow-ups/S2-BAD-8.BAD-10/second-rating", "{\"satisfaction\":3}"));
        taken(Ask.json("POST", "/api/clients/handovers", """
            {"handoverId":"BAD-10","clientId":"C00001","receiver":"S002","from":"2099-02-02","reason":"x"}\
            """));
        taken(Ask.json("POST", "/api/clients/standards", """
            {"standard":"S5","version":2,"effectiveFrom":"2099-01-01","rings":2}\
            """));
        taken(Ask.json("POST", "/api/visits/expenses", """
            {"specialistId":"S001","date":"2026-06-01","item":"x","amount":6}\
            """).with("Idempotency-Key", "bad-input"));
        taken(Ask.json("PUT", "/api/visits/specialists/S098", """
            {"name":"Left","team":"x","director":"x","territories":["N"],"joinedOn":"2026-02-02"}\
            """));
        taken(Ask.json("PUT", "/api/visits/specialists/S098/leaving", """
            {"lastDay":"2026-03-31","reason":"x"}\
            """));
        taken(Ask.json("PUT", "/api/visits/territories/E", "{\"validFrom\":\"2026-05-01\"}"));
        house.get("manager", "/api/hospitality/requests");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @TestFactory
    Stream<DynamicTest> is_refused_with_a_code_and_recorded_nowhere() {
        return ALL.stream()
                .map(bad -> DynamicTest.dynamicTest(bad.name(), () -> {
                    long head = house.head();
                    var answer = ASKER.send(house.url(), house.token(bad.who()), bad.ask());
                    assertThat(answer.status() + " " + answer.code())
                            .as(answer.shown())
                            .isEqualTo(bad.answer());
                    assertThat(answer.status()).isBetween(400, 499);
                    assertThat(answer.isProblem()).as(answer.shown()).isTrue();
                    assertThat(answer.json().path("detail").asString("")).isNotBlank();
                    assertThat(house.head()).as("the head of the store").isEqualTo(head);
                }));
    }

    @Test
    void what_is_not_even_http_is_answered_with_a_code_at_the_gateway_and_past_it() throws IOException {
        var ports = new ArrayList<>(List.of(URI.create(house.url()).getPort()));
        house.house().services().values().forEach(service -> ports.add(service.getPort()));
        for (int port : ports) {
            assertThat(raw(port, "GET /api/visits?x=\u0001 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "\"code\":\"REQUEST_NOT_READABLE\"");
        }
    }

    @Test
    void the_list_names_nothing_twice() {
        assertThat(ALL).extracting(Bad::name).doesNotHaveDuplicates();
    }

    private static String raw(int port, String request) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void taken(Ask ask) {
        var answer = ASKER.send(house.url(), house.token("manager"), ask);
        assertThat(answer.status()).as(answer.shown()).isBetween(200, 201);
    }
}
