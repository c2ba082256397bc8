package guanxi.standalone.walk;

/** By what calls are guided: the catalogue of answers, which are of nobody, and the checklist of each call. */
final class GuideTemplates extends ContextTemplates {
    private static final String ANSWERS = "/api/clients/answers";
    private static final String CASES = "/api/clients/cases";

    GuideTemplates() {
        untargeted("GET " + ANSWERS, t -> Ask.get(ANSWERS + "?standard=S1"));
        untargeted("POST " + ANSWERS, t -> published("WALK-" + number()));
        untargeted(
                "PUT " + ANSWERS + "/{answerId}",
                t -> Ask.json(
                        "PUT", ANSWERS + "/WALK-A", "{\"question\":\"walk\",\"answer\":\"%d\"}".formatted(number())));
        untargeted(
                "PUT " + ANSWERS + "/{answerId}/withdrawal",
                t -> Ask.json("PUT", ANSWERS + "/GONE-A/withdrawal", "{\"reason\":\"walk\"}"));
        targeted("GET " + CASES + "/{caseId}/checklist", t -> Ask.get(checklist(t)));
        targeted("PUT " + CASES + "/{caseId}/checklist", GuideTemplates::ticked);
        untargeted("GET /api/clients/checklist-figures", t -> Ask.get("/api/clients/checklist-figures?month=2026-03"));
    }

    static Ask published(String number) {
        return Ask.json("POST", ANSWERS, """
                {"answerId":"%s","standard":"S1","question":"walk","answer":"walk"}\
                """.formatted(number));
    }

    static Ask ticked(Target target) {
        return Ask.json("PUT", checklist(target), "{\"steps\":[\"GREETED\"],\"questions\":[\"OPEN\"]}");
    }

    private static String checklist(Target target) {
        return CASES + "/WALK-" + target.specialist() + "/checklist";
    }
}
