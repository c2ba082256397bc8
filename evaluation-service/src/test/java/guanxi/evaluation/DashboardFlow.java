package guanxi.evaluation;

import static guanxi.evaluation.RunningEvaluations.json;
import static guanxi.evaluation.SampleMonth.MONTH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.VisitId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the department looks at, once or as it happens. */
abstract sealed class DashboardFlow permits SampleMonthFlowTest.Dashboard {
    private static final String COMPLETE = "\"status\":\"COMPLETE\"";
    private final RunningEvaluations service;

    DashboardFlow(RunningEvaluations service) {
        this.service = service;
    }

    @Test
    void the_dashboard_of_a_month_is_shown() throws Exception {
        var once = service.get("/dashboards/department?month=" + MONTH);
        assertThat(once.statusCode()).as(once.body()).isEqualTo(200);
        JsonNode dashboard = json(once);
        assertThat(dashboard.get("latePlans").toString()).isEqualTo("[\"S005\",\"S010\"]");
        assertThat(dashboard.get("missingPlans").toString()).isEqualTo("[\"S011\"]");
        assertThat(dashboard.at("/department/violations").asInt()).isEqualTo(49);
    }

    @Test
    void a_team_is_measured_by_those_who_planned_and_the_others_stand_apart() throws Exception {
        assertThat(service.get("/dashboards/department?month=" + MONTH).body())
                .contains("\"visits\":{\"planned\":254,\"actual\":190,\"rate\":0.7480,\"unplannedActual\":63}");
    }

    @Test
    void a_live_dashboard_follows_what_happens_until_nobody_looks() throws Exception {
        var lines = new CopyOnWriteArrayList<String>();
        var stream = service.live("2026-09");
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        Thread.startVirtualThread(() -> read(stream, lines));
        await().atMost(Duration.ofSeconds(10)).until(() -> !dashboards(lines).isEmpty());
        assertThat(dashboards(lines)).noneMatch(shown -> shown.contains(COMPLETE));
        assertThat(service.put("/ratings/S001/2026-09", "{\"teamwork\":88,\"clientCare\":65}")
                        .statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> dashboards(lines).getLast().contains(COMPLETE));
        var reported = new UnjudgedVisit(
                new VisitId("LIVE-1"), new ColleagueId("S001"), new ClientId("C1"), LocalDate.parse("2026-09-03"));
        service.tell("visit-LIVE-1", 0, List.of(reported.corrected()));
        await().atMost(Duration.ofSeconds(10))
                .until(() -> dashboards(lines).getLast().contains("LIVE-1"));
        assertThat(service.lookers()).isEqualTo(1);
        stream.body().close();
        assertThat(service.put("/ratings/S002/2026-09", "{\"teamwork\":88,\"clientCare\":65}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.put("/ratings/S003/2026-08", "{\"teamwork\":88}").statusCode())
                .isEqualTo(200);
        await().atMost(Duration.ofSeconds(40)).until(() -> service.lookers() == 0);
    }

    private static void read(HttpResponse<InputStream> stream, List<String> lines) {
        try (var reader = new BufferedReader(new InputStreamReader(stream.body()))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException closed) {
            lines.add("closed");
        }
    }

    private static List<String> dashboards(List<String> lines) {
        return lines.stream().filter(line -> line.startsWith("data:")).toList();
    }
}
