package guanxi.standalone.walk;

import java.util.ArrayList;
import java.util.List;

/** Comings and goings, moves and corrections of referrals that cannot be. Specialist S098 was there in February and March of 2026. */
final class BadChanges {
    private final List<Bad> all = new ArrayList<>();

    static List<Bad> all() {
        var changes = new BadChanges();
        changes.ofSpecialists();
        changes.ofClients();
        changes.ofReferrals();
        return changes.all;
    }

    private void ofSpecialists() {
        String left = "/api/visits/specialists/S098";
        String team = "{\"team\":\"x\",\"director\":\"x\",\"from\":\"2026-02-02\",\"reason\":\"x\"}";
        String territories = "{\"territories\":[\"N\"],\"from\":\"2026-02-02\",\"reason\":\"x\"}";
        put("moving without a reason", left + "/team", without("reason", team), "400 FIELD_MISSING");
        put("moving from no day", left + "/team", without("from", team), "400 FIELD_MISSING");
        put("moving tomorrow", left + "/team", team.replace("2026", "2999"), "400 FIELD_INVALID");
        put("moving an unknown specialist", "/api/visits/specialists/S999/team", team, "404 NOT_FOUND");
        put("territories without a reason", left + "/territories", without("reason", territories), "400 FIELD_MISSING");
        put("no territories at all", left + "/territories", without("territories", territories), "400 FIELD_MISSING");
        put(
                "territories from a day to come",
                left + "/territories",
                territories.replace("2026", "2999"),
                "400 FIELD_INVALID");
        put(
                "territories of an unknown specialist",
                "/api/visits/specialists/S999/territories",
                territories,
                "404 NOT_FOUND");
        put("joining without a reason", left + "/joining", "{\"joinedOn\":\"2026-02-02\"}", "400 FIELD_MISSING");
        put("joining on no day", left + "/joining", "{\"reason\":\"x\"}", "400 FIELD_MISSING");
        put(
                "joining of an unknown specialist",
                "/api/visits/specialists/S999/joining",
                "{\"joinedOn\":\"2026-02-02\",\"reason\":\"x\"}",
                "404 NOT_FOUND");
        put("leaving without a reason", left + "/leaving", "{\"lastDay\":\"2026-03-31\"}", "400 FIELD_MISSING");
        put("leaving on no day", left + "/leaving", "{\"reason\":\"x\"}", "400 FIELD_MISSING");
        put(
                "leaving before joining",
                left + "/leaving",
                "{\"lastDay\":\"2026-02-01\",\"reason\":\"x\"}",
                "409 NOBODY_LEAVES_BEFORE_HE_CAME");
        put(
                "leaving of an unknown specialist",
                "/api/visits/specialists/S999/leaving",
                "{\"lastDay\":\"2026-03-31\",\"reason\":\"x\"}",
                "404 NOT_FOUND");
        put("leave after he left", left + "/leave/2026-04-01", null, "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        put(
                "withdrawing leave that was never granted",
                left + "/leave/2026-03-02/withdrawal",
                "{\"reason\":\"x\"}",
                "404 NOT_FOUND");
        put("withdrawing leave without a reason", left + "/leave/2026-03-02/withdrawal", "{}", "400 FIELD_MISSING");
        add(
                "manager",
                "a plan of who left",
                "POST",
                "/api/visits/plans",
                "{\"specialistId\":\"S098\",\"month\":\"2099-01\",\"visits\":1,\"expansion\":1,\"deals\":1}",
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
    }

    private void ofClients() {
        String territory = "/api/clients/C00001/territory";
        String move = "{\"territory\":\"N\",\"from\":\"2026-06-01\",\"reason\":\"x\"}";
        put("a client that moves without a reason", territory, without("reason", move), "400 FIELD_MISSING");
        put("a client that moves from no day", territory, without("from", move), "400 FIELD_MISSING");
        put("a client that moves nowhere", territory, without("territory", move), "400 FIELD_MISSING");
        put("a client that moves tomorrow", territory, move.replace("2026", "2999"), "400 FIELD_INVALID");
        put("an unknown client that moves", territory.replace("C00001", "C99999"), move, "404 NOT_FOUND");
        add(
                "specialist:S001",
                "a client that its own specialist moves",
                "PUT",
                territory,
                move,
                "403 ROLE_NOT_ALLOWED");
    }

    private void ofReferrals() {
        String referral = "/api/clients/referrals/R00001";
        String right = "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"groups\":1,\"sentOn\":\"2026-06-29\","
                + "\"confirmedOn\":\"2026-06-30\",\"reason\":\"x\"}";
        put(
                "correcting a referral without a reason",
                referral + "/correction",
                without("reason", right),
                "400 FIELD_MISSING");
        put("correcting an unknown referral", "/api/clients/referrals/R99999/correction", right, "404 NOT_FOUND");
        put(
                "correcting a referral to come before it went",
                referral + "/correction",
                right.replace("2026-06-30", "2026-06-28"),
                "400 CONFIRMED_BEFORE_SENT");
        put(
                "correcting a referral to a day to come",
                referral + "/correction",
                right.replace("2026", "2999"),
                "400 FIELD_INVALID");
        put(
                "correcting a referral to an unknown client",
                referral + "/correction",
                right.replace("C00001", "C99999"),
                "409 UNKNOWN_CLIENT");
        put(
                "correcting a referral to who was not there",
                referral + "/correction",
                right.replace("S001", "S098"),
                "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        put("withdrawing a referral without a reason", referral + "/withdrawal", "{}", "400 FIELD_MISSING");
        put(
                "withdrawing an unknown referral",
                "/api/clients/referrals/R99999/withdrawal",
                "{\"reason\":\"x\"}",
                "404 NOT_FOUND");
    }

    /** The body as it would be if nobody had said this. */
    private static String without(String field, String body) {
        return body.replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[[^]]*]),?", "")
                .replace(",}", "}");
    }

    private void put(String name, String path, String body, String answer) {
        add("manager", name, "PUT", path, body, answer);
    }

    private void add(String who, String name, String method, String path, String body, String answer) {
        all.add(new Bad(name, who, body == null ? Ask.without(method, path) : Ask.json(method, path, body), answer));
    }
}
