package guanxi.standalone.walk;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Daily reports and their signatures: one of each target is submitted, another one is not, so that nobody's signature is in another's way. */
final class DailyReportTemplates extends ContextTemplates {
    private static final String REPORTS = "/api/visits/daily-reports";
    private static final String REPORT = REPORTS + "/{specialistId}/{date}";

    DailyReportTemplates() {
        targeted("GET " + REPORTS, t -> Ask.get(REPORTS + "?specialistId=" + t.specialist()));
        targeted("GET " + REPORT, t -> Ask.get(REPORTS + "/" + t.specialist() + "/2026-03-03"));
        targeted("GET " + REPORT + ".pdf", t -> Ask.get(REPORTS + "/" + t.specialist() + "/2026-03-03.pdf"));
        targeted("POST " + REPORTS, t -> Ask.json("POST", REPORTS, """
            {"specialistId":"%s","date":"2026-03-02"}\
            """.formatted(t.specialist())));
        Stream.of("supervisor", "department-manager", "general-manager")
                .map(level -> "/signatures/" + level)
                .forEach(level -> targeted("PUT " + REPORT + level, t -> Ask.without("PUT", draft(t) + level)));
        Stream.of("/return", "/reopening")
                .forEach(step -> targeted(
                        "PUT " + REPORT + step, t -> Ask.json("PUT", draft(t) + step, "{\"reason\":\"walk\"}")));
        untargeted(
                "POST " + REPORTS + "/signatures",
                t -> Ask.json("POST", REPORTS + "/signatures", """
                {"level":"SUPERVISOR","reports":[{"specialistId":"%s","date":"2026-03-04"}]}\
                """.formatted(t.specialist())));
    }

    static String form() {
        var rows = Stream.of(Target.values()).map(target -> target.specialist() + ",2026-03-03,2026-03-03T18:00");
        return "specialist_id,date,submitted_at\n" + rows.collect(Collectors.joining("\n"));
    }

    private static String draft(Target target) {
        return REPORTS + "/" + target.specialist() + "/2026-03-04";
    }
}
