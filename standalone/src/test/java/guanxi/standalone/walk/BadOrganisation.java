package guanxi.standalone.walk;

/** Offices, roles, sites and placements that cannot be. */
final class BadOrganisation extends BadRequests {
    private static final String ROOT = "/api/evaluations";
    private static final String REASON = "{\"reason\":\"x\"}";

    BadOrganisation() {
        ofOffices();
        ofRowsOfOffices();
        ofRoles();
        ofSites();
        ofRowsOfSites();
        ofEquipment();
    }

    private void ofOffices() {
        String office = ROOT + "/offices/O999";
        String body = "{\"name\":\"x\",\"head\":\"x\"}";
        put("an office without a head", office, "{\"name\":\"x\"}", MISSING);
        put("an office whose head is no number", office, "{\"name\":\"x\",\"head\":\"两 人\"}", INVALID);
        put("an office without a name", office, "{\"head\":\"x\"}", MISSING);
        put("correcting an office without a reason", office + "/correction", body, MISSING);
        put("withdrawing an office without a reason", office + "/withdrawal", "{}", MISSING);
        put("withdrawing an office that is none", office + "/withdrawal", REASON, NOT_FOUND);
        as(
                "specialist:S001",
                "an office that a specialist opens",
                Ask.json("PUT", office, body),
                "403 ROLE_NOT_ALLOWED");
    }

    private void ofRowsOfOffices() {
        String path = ROOT + "/offices";
        String office = "{\"officeId\":\"O999\",\"name\":\"x\",\"head\":\"x\"}";
        post("a row of an office without a number", path, office.replace("\"O999\"", "null"), MISSING);
        post("a row of an office whose number is a path", path, office.replace("O999", "../O1"), INVALID);
        post("a row of an office without a name", path, office.replace("\"name\":\"x\"", "\"name\":\" \""), MISSING);
        post("a row of an office without a head", path, office.replace(",\"head\":\"x\"", ""), MISSING);
        post("a row of an office with a reason", path, office.replace("}", ",\"reason\":\"x\"}"), INVALID);
        as(
                "specialist:S001",
                "a row of an office by a specialist",
                Ask.json("POST", path, office),
                "403 ROLE_NOT_ALLOWED");
    }

    private void ofRoles() {
        String role =
                "{\"specialistId\":\"S001\",\"validFrom\":\"2026-01-21\",\"role\":\"SUPPORT\",\"officeId\":\"O999\"}";
        post("a role in an office that is none", ROOT + "/roles", role, "409 UNKNOWN_OFFICE");
        post("a role of nobody", ROOT + "/roles", role.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a role that is none", ROOT + "/roles", role.replace("SUPPORT", "KING"), INVALID);
        post("no role at all", ROOT + "/roles", role.replace("\"SUPPORT\"", "null"), MISSING);
        post("a role from no day on", ROOT + "/roles", role.replace("\"2026-01-21\"", "null"), MISSING);
        put("taking a role that was never given", ROOT + "/roles/S001/2020-01-01/withdrawal", REASON, NOT_FOUND);
        put("taking a role without a reason", ROOT + "/roles/S001/2020-01-01/withdrawal", "{}", MISSING);
        put(
                "correcting a role to an office that is none",
                ROOT + "/roles/S001/2020-01-01/correction",
                "{\"role\":\"SUPPORT\",\"officeId\":\"O999\",\"reason\":\"x\"}",
                "409 UNKNOWN_OFFICE");
    }

    private void ofSites() {
        String site = ROOT + "/sites/P999";
        String body = "{\"officeId\":\"O999\",\"name\":\"x\",\"head\":\"x\"}";
        put("a site of an office that is none", site, body, "409 UNKNOWN_OFFICE");
        put("a site of no office", site, "{\"name\":\"x\",\"head\":\"x\"}", MISSING);
        put("a site whose head is no number", site, body.replace("\"head\":\"x\"", "\"head\":\"两 人\""), INVALID);
        put("correcting a site without a reason", site + "/correction", body, MISSING);
        put("withdrawing a site that is none", site + "/withdrawal", REASON, NOT_FOUND);
    }

    private void ofRowsOfSites() {
        String path = ROOT + "/sites";
        String site = "{\"siteId\":\"P999\",\"officeId\":\"O999\",\"name\":\"x\",\"head\":\"x\"}";
        post("a row of a site of an office that is none", path, site, "409 UNKNOWN_OFFICE");
        post("a row of a site without a number", path, site.replace("\"P999\"", "\" \""), MISSING);
        post("a row of a site of no office", path, site.replace("\"O999\"", "null"), MISSING);
        post(
                "a row of a site whose head is no number",
                path,
                site.replace("\"head\":\"x\"", "\"head\":\"两 人\""),
                INVALID);
    }

    private void ofEquipment() {
        String placement =
                "{\"equipmentId\":\"E999\",\"since\":\"2026-04-15\",\"siteId\":\"P999\",\"name\":\"x\",\"keeper\":\"x\"}";
        post("equipment at a site that is none", ROOT + "/equipment", placement, "409 UNKNOWN_SITE");
        post("equipment since no day", ROOT + "/equipment", placement.replace("\"2026-04-15\"", "null"), MISSING);
        post("equipment that nobody keeps", ROOT + "/equipment", placement.replace(",\"keeper\":\"x\"", ""), MISSING);
        post(
                "equipment whose keeper is no number",
                ROOT + "/equipment",
                placement.replace("\"keeper\":\"x\"", "\"keeper\":\"两 人\""),
                INVALID);
        put(
                "correcting a placement of what is nowhere",
                ROOT + "/equipment/E999/2026-04-15/correction",
                "{\"siteId\":\"P999\",\"name\":\"x\",\"keeper\":\"x\",\"reason\":\"x\"}",
                NOT_FOUND);
        put(
                "withdrawing a placement of what is nowhere",
                ROOT + "/equipment/E999/2026-04-15/withdrawal",
                REASON,
                NOT_FOUND);
        put("withdrawing a placement without a reason", ROOT + "/equipment/E999/2026-04-15/withdrawal", "{}", MISSING);
    }
}
