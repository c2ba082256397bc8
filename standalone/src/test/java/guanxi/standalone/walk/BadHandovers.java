package guanxi.standalone.walk;

/** Handovers that cannot be. */
final class BadHandovers extends BadRequests {
    private static final String HANDOVERS = "/api/clients/handovers";
    private static final String KNOWN = HANDOVERS + "/BAD-10";

    BadHandovers() {
        proposed();
        signed();
    }

    private void proposed() {
        String handover = "{\"clientId\":\"C00001\",\"receiver\":\"S002\",\"from\":\"2099-01-01\",\"reason\":\"x\"}";
        String ofAnother = handover.replace("C00001", "C00003");
        post("a handover of no client", HANDOVERS, without("clientId", handover), MISSING);
        post("a handover to nobody", HANDOVERS, without("receiver", handover), MISSING);
        post("a handover from no day on", HANDOVERS, without("from", handover), MISSING);
        post("a handover without a reason", HANDOVERS, without("reason", handover), MISSING);
        post("a handover of an unknown client", HANDOVERS, handover.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a handover to nobody known", HANDOVERS, handover.replace("S002", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "a handover to whom the client has",
                HANDOVERS,
                handover.replace("S002", "S001"),
                "400 A_HANDOVER_GOES_TO_ANOTHER");
        post(
                "a handover from a past day on",
                HANDOVERS,
                handover.replace("2099", "2026"),
                "400 A_HANDOVER_LOOKS_AHEAD");
        post(
                "a handover to whoever has left",
                HANDOVERS,
                ofAnother.replace("S002", "S098"),
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        post("a second handover of a client", HANDOVERS, handover, "409 ONE_OPEN_HANDOVER_A_CLIENT");
        post(
                "a handover that is known otherwise",
                HANDOVERS,
                handover.replace("{", "{\"handoverId\":\"BAD-10\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        post(
                "a handover whose number another client's has",
                HANDOVERS,
                ofAnother.replace("{", "{\"handoverId\":\"BAD-10\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void signed() {
        String reason = "{\"reason\":\"x\"}";
        put("refusing an unknown handover", HANDOVERS + "/BAD-99/refusal", reason, NOT_FOUND);
        put("refusing a handover without a reason", KNOWN + "/refusal", "{}", MISSING);
        put("withdrawing a handover without a reason", KNOWN + "/withdrawal", "{}", MISSING);
        put("withdrawing an unknown handover", HANDOVERS + "/BAD-99/withdrawal", reason, NOT_FOUND);
        put("countersigning an unknown handover", HANDOVERS + "/BAD-99/countersignature", null, NOT_FOUND);
        put("countersigning before the receiver", KNOWN + "/countersignature", null, "409 THE_RECEIVER_SIGNS_FIRST");
        as(
                "specialist:S001",
                "accepting a handover that goes to another",
                Ask.without("PUT", KNOWN + "/acceptance"),
                "409 ONLY_THE_RECEIVER_ACCEPTS");
        as(
                "specialist:S001",
                "refusing a handover that goes to another",
                Ask.json("PUT", KNOWN + "/refusal", reason),
                "409 ONLY_RECEIVER_OR_SUPERIOR_REFUSES");
        as(
                "specialist:S001",
                "withdrawing a handover that another proposed",
                Ask.json("PUT", KNOWN + "/withdrawal", reason),
                "409 ONLY_WHO_PROPOSED_IT_WITHDRAWS");
        get("handovers in a state that is none", HANDOVERS + "?state=SIGNED", INVALID);
        get("handovers of a day that is none", HANDOVERS + "?from=2026-02-30", INVALID);
        get("an unknown handover", HANDOVERS + "/BAD-99", NOT_FOUND);
    }
}
