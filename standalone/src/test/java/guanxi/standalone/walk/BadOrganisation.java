package guanxi.standalone.walk;

import java.util.ArrayList;
import java.util.List;

/** Offices, roles, sites and placements that cannot be. */
final class BadOrganisation {
    private static final String ROOT = "/api/evaluations";
    private static final String REASON = "{\"reason\":\"x\"}";
    private final List<Bad> all = new ArrayList<>();

    static List<Bad> all() {
        var organisation = new BadOrganisation();
        organisation.ofOffices();
        organisation.ofRoles();
        organisation.ofSites();
        organisation.ofEquipment();
        return organisation.all;
    }

    private void ofOffices() {
        String office = ROOT + "/offices/O999";
        String body = "{\"name\":\"x\",\"head\":\"x\"}";
        put("an office without a head", office, "{\"name\":\"x\"}", "400 FIELD_MISSING");
        put("an office whose head is no number", office, "{\"name\":\"x\",\"head\":\"两 人\"}", "400 FIELD_INVALID");
        put("an office without a name", office, "{\"head\":\"x\"}", "400 FIELD_MISSING");
        put("correcting an office without a reason", office + "/correction", body, "400 FIELD_MISSING");
        put("withdrawing an office without a reason", office + "/withdrawal", "{}", "400 FIELD_MISSING");
        put("withdrawing an office that is none", office + "/withdrawal", REASON, "404 NOT_FOUND");
        add("specialist:S001", "an office that a specialist opens", "PUT", office, body, "403 ROLE_NOT_ALLOWED");
    }

    private void ofRoles() {
        String role =
                "{\"specialistId\":\"S001\",\"validFrom\":\"2026-01-21\",\"role\":\"SUPPORT\",\"officeId\":\"O999\"}";
        post("a role in an office that is none", "/roles", role, "409 UNKNOWN_OFFICE");
        post("a role of nobody", "/roles", role.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a role that is none", "/roles", role.replace("SUPPORT", "KING"), "400 FIELD_INVALID");
        post("no role at all", "/roles", role.replace("\"SUPPORT\"", "null"), "400 FIELD_MISSING");
        post("a role from no day on", "/roles", role.replace("\"2026-01-21\"", "null"), "400 FIELD_MISSING");
        put("taking a role that was never given", ROOT + "/roles/S001/2020-01-01/withdrawal", REASON, "404 NOT_FOUND");
        put("taking a role without a reason", ROOT + "/roles/S001/2020-01-01/withdrawal", "{}", "400 FIELD_MISSING");
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
        put("a site of no office", site, "{\"name\":\"x\",\"head\":\"x\"}", "400 FIELD_MISSING");
        put(
                "a site whose head is no number",
                site,
                body.replace("\"head\":\"x\"", "\"head\":\"两 人\""),
                "400 FIELD_INVALID");
        put("correcting a site without a reason", site + "/correction", body, "400 FIELD_MISSING");
        put("withdrawing a site that is none", site + "/withdrawal", REASON, "404 NOT_FOUND");
    }

    private void ofEquipment() {
        String placement =
                "{\"equipmentId\":\"E999\",\"since\":\"2026-04-15\",\"siteId\":\"P999\",\"name\":\"x\",\"keeper\":\"x\"}";
        post("equipment at a site that is none", "/equipment", placement, "409 UNKNOWN_SITE");
        post("equipment since no day", "/equipment", placement.replace("\"2026-04-15\"", "null"), "400 FIELD_MISSING");
        post(
                "equipment that nobody keeps",
                "/equipment",
                placement.replace(",\"keeper\":\"x\"", ""),
                "400 FIELD_MISSING");
        post(
                "equipment whose keeper is no number",
                "/equipment",
                placement.replace("\"keeper\":\"x\"", "\"keeper\":\"两 人\""),
                "400 FIELD_INVALID");
        put(
                "correcting a placement of what is nowhere",
                ROOT + "/equipment/E999/2026-04-15/correction",
                "{\"siteId\":\"P999\",\"name\":\"x\",\"keeper\":\"x\",\"reason\":\"x\"}",
                "404 NOT_FOUND");
        put(
                "withdrawing a placement of what is nowhere",
                ROOT + "/equipment/E999/2026-04-15/withdrawal",
                REASON,
                "404 NOT_FOUND");
        put(
                "withdrawing a placement without a reason",
                ROOT + "/equipment/E999/2026-04-15/withdrawal",
                "{}",
                "400 FIELD_MISSING");
    }

    private void post(String name, String path, String body, String answer) {
        add("manager", name, "POST", ROOT + path, body, answer);
    }

    private void put(String name, String path, String body, String answer) {
        add("manager", name, "PUT", path, body, answer);
    }

    private void add(String who, String name, String method, String path, String body, String answer) {
        all.add(new Bad(name, who, Ask.json(method, path, body), answer));
    }
}
