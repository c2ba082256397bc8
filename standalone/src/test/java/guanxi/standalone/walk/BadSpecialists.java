package guanxi.standalone.walk;

/** Specialists who cannot be enrolled, come, move, go or be away as it is said. S098 was there in February and March of 2026. */
final class BadSpecialists extends BadRequests {
    private static final String SPECIALISTS = "/api/visits/specialists";
    private static final String LEFT = SPECIALISTS + "/S098";

    BadSpecialists() {
        enrolled();
        moved();
        cameAndWent();
        away();
    }

    private void enrolled() {
        put(
                "a specialist without territories",
                SPECIALISTS + "/S099",
                "{\"name\":\"x\",\"team\":\"x\",\"director\":\"x\"}",
                MISSING);
        put(
                "two territories in one",
                SPECIALISTS + "/S099",
                "{\"name\":\"x\",\"team\":\"x\",\"director\":\"x\",\"territories\":[\"N｜S\"]}",
                INVALID);
    }

    private void moved() {
        String team = "{\"team\":\"x\",\"director\":\"x\",\"from\":\"2026-02-02\",\"reason\":\"x\"}";
        String territories = "{\"territories\":[\"N\"],\"from\":\"2026-02-02\",\"reason\":\"x\"}";
        put("moving without a reason", LEFT + "/team", without("reason", team), MISSING);
        put("moving from no day", LEFT + "/team", without("from", team), MISSING);
        put("moving tomorrow", LEFT + "/team", team.replace("2026", "2999"), INVALID);
        put("moving an unknown specialist", SPECIALISTS + "/S999/team", team, NOT_FOUND);
        put("territories without a reason", LEFT + "/territories", without("reason", territories), MISSING);
        put("no territories at all", LEFT + "/territories", without("territories", territories), MISSING);
        put("territories from a day to come", LEFT + "/territories", territories.replace("2026", "2999"), INVALID);
        put("territories of an unknown specialist", SPECIALISTS + "/S999/territories", territories, NOT_FOUND);
    }

    private void cameAndWent() {
        put("joining without a reason", LEFT + "/joining", "{\"joinedOn\":\"2026-02-02\"}", MISSING);
        put("joining on no day", LEFT + "/joining", "{\"reason\":\"x\"}", MISSING);
        put(
                "joining of an unknown specialist",
                SPECIALISTS + "/S999/joining",
                "{\"joinedOn\":\"2026-02-02\",\"reason\":\"x\"}",
                NOT_FOUND);
        put("leaving without a reason", LEFT + "/leaving", "{\"lastDay\":\"2026-03-31\"}", MISSING);
        put("leaving on no day", LEFT + "/leaving", "{\"reason\":\"x\"}", MISSING);
        put(
                "leaving before joining",
                LEFT + "/leaving",
                "{\"lastDay\":\"2026-02-01\",\"reason\":\"x\"}",
                "409 NOBODY_LEAVES_BEFORE_HE_CAME");
        put(
                "leaving of an unknown specialist",
                SPECIALISTS + "/S999/leaving",
                "{\"lastDay\":\"2026-03-31\",\"reason\":\"x\"}",
                NOT_FOUND);
    }

    private void away() {
        put("leave of an unknown specialist", SPECIALISTS + "/S999/leave/2027-03-01", null, "409 UNKNOWN_SPECIALIST");
        put("leave after he left", LEFT + "/leave/2026-04-01", null, "409 NOT_IN_THE_DEPARTMENT_THAT_DAY");
        put(
                "withdrawing leave that was never granted",
                LEFT + "/leave/2026-03-02/withdrawal",
                "{\"reason\":\"x\"}",
                NOT_FOUND);
        put("withdrawing leave without a reason", LEFT + "/leave/2026-03-02/withdrawal", "{}", MISSING);
    }
}
