package guanxi.standalone.walk;

import java.util.ArrayList;
import java.util.List;

/** Rows of master data, told live, that cannot be, and rows taken back that were never told. Territory E has one, of May 2026. */
final class BadRows {
    private final List<Bad> all = new ArrayList<>();

    static List<Bad> all() {
        var rows = new BadRows();
        rows.ofOffices();
        rows.ofSites();
        rows.ofTerritories();
        rows.ofWithdrawnTerritories();
        return rows.all;
    }

    private void ofOffices() {
        String path = "/api/evaluations/offices";
        String office = "{\"officeId\":\"O999\",\"name\":\"x\",\"head\":\"x\"}";
        String invalid = "400 FIELD_INVALID";
        String missing = "400 FIELD_MISSING";
        post("a row of an office without a number", path, office.replace("\"O999\"", "null"), missing);
        post("a row of an office whose number is a path", path, office.replace("O999", "../O1"), invalid);
        post("a row of an office without a name", path, office.replace("\"name\":\"x\"", "\"name\":\" \""), missing);
        post("a row of an office without a head", path, office.replace(",\"head\":\"x\"", ""), missing);
        post("a row of an office with a reason", path, office.replace("}", ",\"reason\":\"x\"}"), invalid);
        add("specialist:S001", "a row of an office by a specialist", "POST", path, office, "403 ROLE_NOT_ALLOWED");
    }

    private void ofSites() {
        String path = "/api/evaluations/sites";
        String site = "{\"siteId\":\"P999\",\"officeId\":\"O999\",\"name\":\"x\",\"head\":\"x\"}";
        String missing = "400 FIELD_MISSING";
        post("a row of a site of an office that is none", path, site, "409 UNKNOWN_OFFICE");
        post("a row of a site without a number", path, site.replace("\"P999\"", "\" \""), missing);
        post("a row of a site of no office", path, site.replace("\"O999\"", "null"), missing);
        post(
                "a row of a site whose head is no number",
                path,
                site.replace("\"head\":\"x\"", "\"head\":\"两 人\""),
                "400 FIELD_INVALID");
    }

    private void ofTerritories() {
        String path = "/api/visits/territories";
        String row = "{\"territory\":\"N\",\"latitude\":30.1,\"longitude\":120.06,\"radiusM\":4000}";
        String invalid = "400 FIELD_INVALID";
        post("a row of a territory without a name", path, row.replace("\"N\"", "null"), "400 FIELD_MISSING");
        post("a row of two territories as one", path, row.replace("\"N\"", "\"N|S\""), invalid);
        post("a row of a territory from no day", path, row.replace("{", "{\"validFrom\":\"2026-02-30\","), invalid);
        post("a row of a territory beyond the pole", path, row.replace("30.1", "-90.1"), invalid);
        post(
                "a row of a territory without a radius",
                path,
                row.replace(",\"radiusM\":4000", ""),
                "400 FENCE_INCOMPLETE");
        add("supervisor:S001", "a row of a territory by a supervisor", "POST", path, row, "403 ROLE_NOT_ALLOWED");
    }

    private void ofWithdrawnTerritories() {
        String path = "/api/visits/territories/E/withdrawal";
        String row = "{\"validFrom\":\"2026-05-01\",\"reason\":\"x\"}";
        String unknown = "404 NOT_FOUND";
        put("withdrawing a territory without a reason", path, row.replace("\"x\"", "\" \""), "400 FIELD_MISSING");
        put("withdrawing a territory from a day of which nothing was said", path, row.replace("05", "06"), unknown);
        put("withdrawing a territory from ever, of which nothing was said", path, "{\"reason\":\"x\"}", unknown);
        put("withdrawing a territory that nobody drew", path.replace("/E/", "/X/"), row, unknown);
        put("withdrawing a territory from no day", path, row.replace("05-01", "02-30"), "400 FIELD_INVALID");
        add("supervisor:S001", "withdrawing a territory as a supervisor", "PUT", path, row, "403 ROLE_NOT_ALLOWED");
    }

    private void post(String name, String path, String body, String answer) {
        add("manager", name, "POST", path, body, answer);
    }

    private void put(String name, String path, String body, String answer) {
        add("manager", name, "PUT", path, body, answer);
    }

    private void add(String who, String name, String method, String path, String body, String answer) {
        all.add(new Bad(name, who, Ask.json(method, path, body), answer));
    }
}
