package guanxi.standalone.walk;

/** Assessments that cannot be finalised or reopened. */
final class BadAssessments extends BadRequests {
    private static final String ASSESSMENTS = "/api/evaluations/assessments";

    BadAssessments() {
        put(
                "finalising what is not complete",
                ASSESSMENTS + "/S001/2026-01/finalisation",
                null,
                "409 ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED");
        put("finalising an unknown specialist", ASSESSMENTS + "/S999/2026-06/finalisation", null, NOT_FOUND);
        put(
                "finalising on a card that is none",
                ASSESSMENTS + "/S001/2026-06/finalisation?card=F-9",
                null,
                "400 UNKNOWN_SCORECARD");
        put(
                "reopening what is not final",
                ASSESSMENTS + "/S001/2026-06/reopening",
                "{\"reason\":\"x\"}",
                "409 ONLY_A_FINAL_ASSESSMENT_IS_REOPENED");
        put("reopening without a reason", ASSESSMENTS + "/S001/2026-06/reopening", "{}", MISSING);
    }
}
