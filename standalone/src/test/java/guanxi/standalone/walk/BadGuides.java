package guanxi.standalone.walk;

/** Answers of the catalogue, and checklists of calls, that cannot be. */
final class BadGuides extends BadRequests {
    private static final String ANSWERS = "/api/clients/answers";
    private static final String CHECKLIST = "/api/clients/cases/BAD-8/checklist";

    BadGuides() {
        String answer = "{\"answerId\":\"BAD-10\",\"standard\":\"S1\",\"question\":\"x\",\"answer\":\"x\"}";
        String wording = "{\"question\":\"x\",\"answer\":\"y\"}";
        post("an answer of no standard", ANSWERS, without("standard", answer), MISSING);
        post("an answer to purchases", ANSWERS, answer.replace("S1", "S3"), INVALID);
        post("an answer to nothing", ANSWERS, without("question", answer), MISSING);
        post("an answer that says nothing", ANSWERS, without("answer", answer), MISSING);
        post(
                "an answer that is known otherwise",
                ANSWERS,
                answer.replace("S1", "S2"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("another answer to nothing", ANSWERS + "/BAD-10", without("question", wording), MISSING);
        put("a revision of an unknown answer", ANSWERS + "/BAD-99", wording, NOT_FOUND);
        put("withdrawing an answer without a reason", ANSWERS + "/BAD-10/withdrawal", "{}", MISSING);
        put(
                "a revision of an answer that is given no more",
                ANSWERS + "/BAD-11",
                wording,
                "409 A_WITHDRAWN_ANSWER_IS_NOT_REVISED");
        put("a step that no call has", CHECKLIST, "{\"steps\":[\"SANG\"]}", INVALID);
        put("a question of no type", CHECKLIST, "{\"questions\":[\"RUDE\"]}", INVALID);
        put("an answer out of no catalogue", CHECKLIST, "{\"answers\":[\"BAD-99\"]}", "409 UNKNOWN_ANSWER");
        put("what was done in an unknown call", CHECKLIST.replace("8", "99"), "{}", NOT_FOUND);
    }
}
