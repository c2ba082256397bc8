package guanxi.standalone.walk;

/** Ratings, scorecards, and what they come to. */
final class EvaluationTemplates extends ContextTemplates {

    EvaluationTemplates() {
        String root = "/api/evaluations";
        String assessment = root + "/assessments/{specialistId}/{month}";
        String dashboard = root + "/dashboards/department";
        String rating = root + "/ratings/{specialistId}/{month}";
        targeted(
                "GET " + root + "/assessments",
                t -> Ask.get(root + "/assessments?month=2026-06&specialistId=" + t.specialist()));
        untargeted("GET " + root + "/assessment-column", t -> Ask.get(root + "/assessment-column?month=2026-03"));
        targeted("GET " + assessment, t -> Ask.get(of(assessment, t)));
        targeted("GET " + assessment + "/evidence", t -> Ask.get(of(assessment, t) + "/evidence"));
        targeted("PUT " + assessment + "/finalisation", t -> Ask.without("PUT", of(assessment, t) + "/finalisation"));
        targeted(
                "PUT " + assessment + "/reopening",
                t -> Ask.json("PUT", of(assessment, t) + "/reopening", "{\"reason\":\"walk\"}"));
        untargeted("GET " + dashboard, t -> Ask.get(dashboard + "?month=2026-06"));
        untargeted("GET " + dashboard + "/live", t -> Ask.get(dashboard + "/live?month=2026-06"));
        targeted("PUT " + rating, t -> Ask.json("PUT", of(rating, t), "{\"teamwork\":80,\"clientCare\":80}"));
        targeted("PUT " + rating + "/revision", t -> Ask.json("PUT", of(rating, t) + "/revision", """
            {"teamwork":81,"clientCare":81,"reason":"walk"}\
            """));
        untargeted("GET " + root + "/scorecards", t -> Ask.get(root + "/scorecards"));
        untargeted("POST " + root + "/scorecards", t -> Ask.json("POST", root + "/scorecards", """
            {"code":"F-1","visits":40,"expansion":25,"deals":20,"daily":15,"validFrom":"2099-01"}\
            """));
        untargeted("POST " + root + "/imports/{form}", t -> Ask.csv(root + "/imports/ratings", "month\n"));
    }

    private static String of(String path, Target target) {
        return path.replace("{specialistId}", target.specialist()).replace("{month}", "2026-06");
    }
}
