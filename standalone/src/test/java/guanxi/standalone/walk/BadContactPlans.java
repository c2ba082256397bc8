package guanxi.standalone.walk;

/** Contacts of a contact plan, and what cannot be done with them. */
final class BadContactPlans extends BadRequests {
    private static final String CONTACTS = "/api/visits/contacts";
    private static final String GOOD = "{\"specialistId\":\"S001\",\"clientId\":\"C00001\","
            + "\"plannedAt\":\"2027-03-02T09:00:00+08:00\",\"purpose\":\"x\",\"place\":\"x\"}";

    BadContactPlans() {
        planned();
        changed();
        printed();
    }

    private void planned() {
        post("a contact of nobody", CONTACTS, without("specialistId", GOOD), MISSING);
        post("a contact with nobody", CONTACTS, without("clientId", GOOD), MISSING);
        post("a contact at no time", CONTACTS, without("plannedAt", GOOD), MISSING);
        post("a contact without a purpose", CONTACTS, without("purpose", GOOD), MISSING);
        post("a contact nowhere", CONTACTS, without("place", GOOD), MISSING);
        post("a contact of a stranger", CONTACTS, GOOD.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a contact with a stranger", CONTACTS, GOOD.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a contact with two people", CONTACTS, with("contactPerson", "Li、Wu"), INVALID);
        post("a contact that will be made", CONTACTS, with("madeOn", "2999-01-01"), INVALID);
        post(
                "a contact that was called off without a reason",
                CONTACTS,
                with("cancelledOn", "2026-06-01"),
                "400 REASON_MISSING");
        post(
                "a planned contact by the number of another",
                CONTACTS,
                with("contactId", "BAD-4"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void changed() {
        String one = CONTACTS + "/BAD-4";
        put("making a contact in advance", one + "/made", "{\"madeOn\":\"2999-01-01\"}", INVALID);
        put("calling a contact off without a reason", one + "/cancellation", "{}", MISSING);
        put("calling off what was made", one + "/cancellation", "{\"reason\":\"x\"}", "409 CANCELLED_AND_MADE");
        put("making a contact that nobody planned", CONTACTS + "/X-1/made", "{}", NOT_FOUND);
    }

    private void printed() {
        get("a printed plan of no day", "/api/visits/contact-plan.pdf?from=2026-02-30", INVALID);
        get("a printed plan as of a day that is none", "/api/visits/contact-plan.pdf?asOf=2026-02-30", INVALID);
    }

    private static String with(String field, String value) {
        return GOOD.replace("}", ",\"" + field + "\":\"" + value + "\"}");
    }
}
