package guanxi.standalone.walk;

import guanxi.standalone.Asking;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Commands whose JSON cannot be read, lacks something, or says what cannot be. */
final class BadBodies {
    private static final String VISITS = "/api/visits";
    private static final String VISIT =
            "{\"specialistId\":\"S001\",\"clientId\":\"C00001\",\"on\":\"2027-03-01\",\"purpose\":\"A\"}";
    private final List<Bad> all = new ArrayList<>();

    static List<Bad> all() {
        var bodies = new BadBodies();
        bodies.unreadable();
        bodies.ofVisits();
        bodies.ofTerritories();
        bodies.ofClients();
        bodies.ofEvaluations();
        bodies.ofHospitality();
        bodies.ofOperations();
        return bodies.all;
    }

    private void unreadable() {
        String notReadable = "400 BODY_NOT_READABLE";
        post("no body", VISITS, "", notReadable);
        post("truncated JSON", VISITS, VISIT.substring(0, 40), notReadable);
        post("not JSON", VISITS, "<visit/>", notReadable);
        post("more behind the JSON", VISITS, VISIT + "]", notReadable);
        post("null for the whole", VISITS, "null", notReadable);
        post("an array for an object", VISITS, "[" + VISIT + "]", notReadable);
        post("a word for an object", VISITS, "\"visit\"", notReadable);
        post("JSON nested deep", VISITS, "{\"on\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}", "400 FIELD_INVALID");
        post(
                "an unknown field nested deep",
                VISITS,
                "{\"x\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}",
                notReadable);
        post("a doubled key", VISITS, VISIT.replace("{", "{\"purpose\":\"B\","), notReadable);
        post("an unknown field", VISITS, VISIT.replace("{", "{\"price\":1,"), "400 FIELD_INVALID");
        raw(
                "bytes that are not UTF-8",
                Ask.of("POST", VISITS, bytes(VISIT.replace("C00001", "\u00e9"), "ISO-8859-1"), "application/json"),
                notReadable);
        raw("a NUL between the fields", Ask.json("POST", VISITS, VISIT.replace("{", "{\u0000")), notReadable);
        raw(
                "a form for JSON",
                Ask.of("POST", VISITS, bytes("specialistId=S001", "UTF-8"), "application/x-www-form-urlencoded"),
                "415 UNSUPPORTED_MEDIA_TYPE");
        raw(
                "XML for JSON",
                Ask.of("POST", VISITS, bytes("<x/>", "UTF-8"), "application/xml"),
                "415 UNSUPPORTED_MEDIA_TYPE");
        raw(
                "a content type that is none",
                Ask.of("POST", VISITS, bytes(VISIT, "UTF-8"), "nonsense"),
                "415 UNSUPPORTED_MEDIA_TYPE");
        raw(
                "a charset that is none",
                Ask.of("POST", VISITS, bytes(VISIT, "UTF-8"), "application/json;charset=klingon"),
                "415 UNSUPPORTED_MEDIA_TYPE");
        raw(
                "a body larger than the limit",
                Ask.of("POST", VISITS, new byte[20 * 1024 * 1024 + 1], "application/json"),
                "413 REQUEST_TOO_LARGE");
        post(
                "a number of a thousand digits",
                VISITS,
                VISIT.replace("\"A\"", "\"A\",\"groups\":" + "9".repeat(1_001)),
                notReadable);
        post(
                "a text of a million letters",
                VISITS + "/expenses",
                expense("x".repeat(1_000_000), "1"),
                "400 FIELD_INVALID");
    }

    private void ofTerritories() {
        String path = VISITS + "/territories/N";
        String area = "{\"latitude\":30.1,\"longitude\":120.06,\"radiusM\":4000}";
        String invalid = "400 FIELD_INVALID";
        put("an area without a radius", path, "{\"latitude\":30.1,\"longitude\":120.06}", "400 FENCE_INCOMPLETE");
        put("an area beyond the pole", path, area.replace("30.1", "90.1"), invalid);
        put("an area beyond the date line", path, area.replace("120.06", "-180.0001"), invalid);
        put("an area without extent", path, area.replace("4000", "0"), invalid);
        put("an area larger than a province", path, area.replace("4000", "50001"), invalid);
        put("a degree with a thousand zeros", path, area.replace("30.1", "0e-1000"), invalid);
        put("a prefix that is nothing", path, "{\"prefixes\":[\" \"]}", "400 FIELD_MISSING");
        put("drawing two territories as one", VISITS + "/territories/N%7CS", area, invalid);
    }

    private void ofVisits() {
        String invalid = "400 FIELD_INVALID";
        post(
                "a visit without a specialist",
                VISITS,
                VISIT.replace("\"specialistId\":\"S001\",", ""),
                "400 FIELD_MISSING");
        post("a visit with a blank client", VISITS, VISIT.replace("C00001", " "), "400 FIELD_MISSING");
        post("a number for a specialist", VISITS, VISIT.replace("\"S001\"", "1"), invalid);
        post("an id that is a path", VISITS, VISIT.replace("C00001", "../C1"), invalid);
        post("a field with a NUL", VISITS, VISIT.replace("C00001", "C\\u0000"), invalid);
        post("an id with half a letter", VISITS, VISIT.replace("C00001", "\\ud800"), invalid);
        post("a visit of an unknown specialist", VISITS, VISIT.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("a visit to an unknown client", VISITS, VISIT.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a purpose that is none", VISITS, VISIT.replace("\"A\"", "\"Z\""), invalid);
        post("a purpose by its place", VISITS, VISIT.replace("\"A\"", "0"), invalid);
        post("a visit on a day that is none", VISITS, VISIT.replace("2027-03-01", "2027-02-30"), invalid);
        post("a day as a number", VISITS, VISIT.replace("\"2027-03-01\"", "20270301"), invalid);
        post("a day beyond all calendars", VISITS, VISIT.replace("2027-03-01", "+999999999-12-31"), invalid);
        post("half a group", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":1.5"), invalid);
        post("groups as a word", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":\"two\""), invalid);
        post(
                "more groups than an integer holds",
                VISITS,
                VISIT.replace("\"A\"", "\"A\",\"groups\":99999999999"),
                "400 BODY_NOT_READABLE");
        post("groups below one", VISITS, VISIT.replace("\"A\"", "\"A\",\"groups\":0"), "400 GROUPS_ARE_AT_LEAST_ONE");
        post(
                "a known visit with other content",
                VISITS,
                VISIT.replace("{", "{\"visitId\":\"V000001\","),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("starting an unknown visit", VISITS + "/V999999/start", "{}", "404 NOT_FOUND");
        put(
                "starting before a sign-in",
                VISITS + "/BAD-1/start",
                "{\"startedAt\":\"2026-01-04T01:00:00Z\"}",
                "409 A_VISIT_STARTS_AFTER_A_SIGN_IN");
        put("starting at a time that is none", VISITS + "/BAD-1/start", "{\"startedAt\":\"25:00\"}", invalid);
        put(
                "starting when time began",
                VISITS + "/BAD-1/start",
                "{\"startedAt\":\"-1000000000-01-01T00:00:00Z\"}",
                invalid);
        put("starting a completed visit", VISITS + "/V000001/start", "{}", "409 ONLY_A_PLANNED_VISIT_IS_STARTED");
        put(
                "completing before planning",
                VISITS + "/V999999/completion",
                completion("C00001", "09:00", "10:00"),
                "404 NOT_FOUND");
        put(
                "completing with another client",
                VISITS + "/BAD-1/completion",
                completion("C00002", "09:00", "10:00"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put(
                "an end before its start",
                VISITS + "/BAD-1/completion",
                completion("C00001", "10:00", "09:00"),
                "400 A_VISIT_ENDS_AFTER_ITS_START");
        put(
                "completing in the future",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace("2026-06", "2999-06"),
                "400 FIELD_INVALID");
        put(
                "completing without an outcome",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace(",\"outcome\":\"B\"", ""),
                "400 FIELD_MISSING");
        put(
                "companions that are nobody",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace("{", "{\"companions\":[null],"),
                "400 FIELD_MISSING");
        put(
                "fewer than no problems",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace("{", "{\"solved\":-1,"),
                invalid);
        put(
                "counts that are not those of the problems",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00")
                        .replace("{", "{\"solved\":2,\"issues\":[{\"text\":\"a broken crate\",\"solved\":true}],"),
                "400 COUNTS_AGREE_WITH_ISSUES");
        put(
                "more problems than a visit has",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace("{", "{\"unsolved\":2000000000,"),
                "400 ISSUES_ARE_PLAUSIBLY_MANY");
        put(
                "a problem that is neither solved nor not",
                VISITS + "/BAD-1/completion",
                completion("C00001", "09:00", "10:00").replace("{", "{\"issues\":[{\"text\":\"a broken crate\"}],"),
                "400 FIELD_MISSING");
        put(
                "cancelling a completed visit",
                VISITS + "/V000001/cancellation",
                "{\"reason\":\"x\"}",
                "409 ONLY_AN_OPEN_VISIT_IS_CANCELLED");
        put("cancelling without a reason", VISITS + "/BAD-1/cancellation", "{}", "400 FIELD_MISSING");
        put("a reason with a bell", VISITS + "/BAD-1/cancellation", "{\"reason\":\"a\\u0007\"}", invalid);
        post(
                "a sign-in by pigeon",
                VISITS + "/sign-ins",
                "{\"specialistId\":\"S001\",\"channel\":\"PIGEON\",\"territory\":\"N\"}",
                invalid);
        post(
                "a sign-in in the future",
                VISITS + "/sign-ins",
                "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"2999-01-01T00:00:00Z\"}",
                "400 FIELD_INVALID");
        post(
                "a sign-in beyond all calendars",
                VISITS + "/sign-ins",
                "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"+1000000000-12-31T23:59:59Z\"}",
                invalid);
        as(
                "specialist:S001",
                "a sign-in at a time of one's own choice",
                Ask.json(
                        "POST",
                        VISITS + "/sign-ins",
                        "{\"specialistId\":\"S001\",\"channel\":\"GPS\",\"territory\":\"N\",\"at\":\"2026-06-01T00:00:00Z\"}"),
                "400 A_SPECIALIST_SIGNS_IN_BY_THE_CLOCK");
        as(
                "specialist:S001",
                "a call that one registers oneself",
                Ask.json(
                        "POST",
                        VISITS + "/sign-ins",
                        "{\"specialistId\":\"S001\",\"channel\":\"LANDLINE\",\"territory\":\"N\"}"),
                "400 A_CALL_IS_REGISTERED_BY_THE_DUTY_OFFICER");
        corrections();
        post("a plan of a month that has begun", VISITS + "/plans", plan("2026-06", "1"), "409 PLAN_LOCKED");
        post("a plan of a month that is none", VISITS + "/plans", plan("2026-13", "1"), invalid);
        post("a plan beyond all calendars", VISITS + "/plans", plan("+999999999-12", "1"), invalid);
        post("a plan below nothing", VISITS + "/plans", plan("2099-01", "-1"), invalid);
        post("a plan of true visits", VISITS + "/plans", plan("2099-01", "true"), invalid);
        plansInLines();
        post("money below nothing", VISITS + "/expenses", expense("x", "-0.01"), invalid);
        post("money with three decimals", VISITS + "/expenses", expense("x", "1.001"), invalid);
        post("money as a power", VISITS + "/expenses", expense("x", "1e999999999"), invalid);
        post("money as a tiny power", VISITS + "/expenses", expense("x", "1e-999999999"), invalid);
        post("a thing of an ideographic space", VISITS + "/expenses", expense("\\u3000", "1"), "400 FIELD_MISSING");
        post("a text read backwards", VISITS + "/expenses", expense("a\\u202Eb", "1"), invalid);
        post("half a character", VISITS + "/expenses", expense("a\\ud83d", "1"), invalid);
        post("what is left of a number", VISITS + "/expenses", expense("1.5E+10", "1"), invalid);
        post(
                "money of a day to come",
                VISITS + "/expenses",
                expense("x", "1").replace("2026-06-01", "2999-01-01"),
                invalid);
        put(
                "two territories in one",
                VISITS + "/specialists/S099",
                "{\"name\":\"x\",\"team\":\"x\",\"director\":\"x\",\"territories\":[\"N｜S\"]}",
                invalid);
        post("a report of no day", VISITS + "/daily-reports", "{\"specialistId\":\"S001\"}", "400 FIELD_MISSING");
        post("money as a word", VISITS + "/expenses", expense("x", "\"much\""), invalid);
        put(
                "a day of the calendar that is none",
                VISITS + "/calendar/2027-02-30",
                "{\"kind\":\"HOLIDAY\",\"name\":\"x\"}",
                invalid);
        put(
                "a specialist without territories",
                VISITS + "/specialists/S099",
                "{\"name\":\"x\",\"team\":\"x\",\"director\":\"x\"}",
                "400 FIELD_MISSING");
        put(
                "leave of an unknown specialist",
                VISITS + "/specialists/S999/leave/2027-03-01",
                null,
                "409 UNKNOWN_SPECIALIST");
        as(
                "inspector",
                "a violation that the system finds",
                Ask.json(
                        "POST",
                        VISITS + "/violations",
                        "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"rule\":\"OVERLAPPING_VISITS\"}"),
                "409 THE_SYSTEM_FINDS_THIS_ITSELF");
        as(
                "inspector",
                "a withdrawal on an unknown day",
                Ask.json("PUT", VISITS + "/violations/S001/2020-01-01/INSPECTOR-1/withdrawal", "{\"reason\":\"x\"}"),
                "404 NOT_FOUND");
    }

    private void corrections() {
        String visit = VISITS + "/V000001/correction";
        String signIn = VISITS + "/sign-ins/S001/2026-06-01T00:15:00Z/correction";
        String right = completion("C00001", "09:00", "10:00");
        put("a correction of nothing", visit, "{\"reason\":\"x\"}", "400 FIELD_MISSING");
        put("a correction without a reason", visit, "{\"report\":" + right + "}", "400 FIELD_MISSING");
        put(
                "a correction that ends before it starts",
                visit,
                "{\"reason\":\"x\",\"report\":" + completion("C00001", "10:00", "09:00") + "}",
                "400 A_VISIT_ENDS_AFTER_ITS_START");
        put("withdrawing without a reason", VISITS + "/V000001/withdrawal", "{}", "400 FIELD_MISSING");
        put("withdrawing an unknown visit", VISITS + "/V999999/withdrawal", "{\"reason\":\"x\"}", "404 NOT_FOUND");
        put("a correction of a kind that is none", signIn, "{\"kind\":\"X\",\"reason\":\"x\"}", "400 FIELD_INVALID");
        put(
                "a correction that changes nothing",
                signIn,
                "{\"kind\":\"CORRECT\",\"reason\":\"x\"}",
                "400 CORRECTION_WITHOUT_CHANGE");
        put(
                "a sign-in moved to another day",
                signIn,
                "{\"kind\":\"CORRECT\",\"newAt\":\"2026-06-02T00:15:00Z\",\"reason\":\"x\"}",
                "400 CORRECTION_CHANGES_THE_DAY");
        put(
                "a sign-in at an instant that is none",
                VISITS + "/sign-ins/S001/yesterday/correction",
                "{\"kind\":\"WITHDRAW\",\"reason\":\"x\"}",
                "400 FIELD_INVALID");
        put(
                "correcting an expense without a reason",
                VISITS + "/expenses/S001/2026-06-01/0/correction",
                "{\"item\":\"x\",\"amount\":1}",
                "400 FIELD_MISSING");
        put(
                "an expense that never was",
                VISITS + "/expenses/S001/2020-01-01/0/withdrawal",
                "{\"reason\":\"x\"}",
                "404 NOT_FOUND");
        String norms = "{\"validFrom\":\"2026-06-01\",\"opens\":\"08:00\",\"closes\":\"16:30\"}";
        post("norms from no day", VISITS + "/norms", norms.replace("validFrom", "x"), "400 FIELD_INVALID");
        post("norms at noon, more or less", VISITS + "/norms", norms.replace("08:00", "noon"), "400 FIELD_INVALID");
        post(
                "norms that close before they open",
                VISITS + "/norms",
                norms.replace("16:30", "07:59"),
                "400 VISITING_HOURS_CLOSE_AFTER_THEY_OPEN");
    }

    private void ofClients() {
        String root = "/api/clients";
        String client =
                "{\"name\":\"N\",\"tier\":\"A\",\"stage\":\"ACTIVE\",\"industry\":\"I\",\"territory\":\"T\",\"address\":\"A\","
                        + "\"owner\":\"S001\",\"contact\":{\"name\":\"L\",\"title\":\"T\",\"phone\":\"1\"}}";
        post("a client without a contact", root, client.replaceFirst(",\"contact\".*", "}"), "400 FIELD_MISSING");
        post("a contact without a telephone", root, client.replace(",\"phone\":\"1\"", ""), "400 FIELD_MISSING");
        post(
                "a client of a tier that is none",
                root,
                client.replace("\"A\",\"stage\"", "\"D\",\"stage\""),
                "400 FIELD_INVALID");
        put(
                "amending a client without a contact",
                root + "/C00001",
                client.replaceFirst(",\"contact\".*", "}"),
                "400 FIELD_MISSING");
        post("an unknown owner", root, client.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "an unknown field in the contact",
                root,
                client.replace("\"phone\"", "\"fax\":1,\"phone\""),
                "400 FIELD_INVALID");
        String referral = "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"groups\":1,\"sentOn\":\"2026-06-29\"}";
        post(
                "a referral of no group",
                root + "/referrals",
                referral.replace(":1,", ":0,"),
                "400 GROUPS_ARE_AT_LEAST_ONE");
        post(
                "a referral of an unknown client",
                root + "/referrals",
                referral.replace("C00001", "C99999"),
                "409 UNKNOWN_CLIENT");
        post("two contacts in one", root, client.replace("\"name\":\"L\"", "\"name\":\"L、M\""), "400 FIELD_INVALID");
        post(
                "a telephone number without its digits",
                root,
                client.replace("\"1\"", "\"1.5E+10\""),
                "400 FIELD_INVALID");
        post(
                "a referral of a day to come",
                root + "/referrals",
                referral.replace("2026-06-29", "2999-01-01"),
                "400 FIELD_INVALID");
        put("confirming an unknown referral", root + "/referrals/R99999/confirmation", "{}", "404 NOT_FOUND");
        put(
                "confirming before sending",
                root + "/referrals/R00014/confirmation",
                "{\"confirmedOn\":\"2020-01-01\"}",
                "400 CONFIRMED_BEFORE_SENT");
        put(
                "confirming on another day",
                root + "/referrals/R00001/confirmation",
                "{\"confirmedOn\":\"2026-08-01\"}",
                "409 ALREADY_RECORDED_DIFFERENTLY");
        String contacts = root + "/C00001/contacts";
        post("a contact without a name", contacts, "{\"phone\":\"1\"}", "400 FIELD_MISSING");
        post("two names in one contact", contacts, "{\"name\":\"Li、Wu\"}", "400 FIELD_INVALID");
        post("a contact of a weight that is none", contacts, "{\"name\":\"Li\",\"weight\":9}", "400 FIELD_INVALID");
        post(
                "a contact who is not born yet",
                contacts,
                "{\"name\":\"Li\",\"birthday\":\"2999-01-01\"}",
                "400 FIELD_INVALID");
        post("a contact with a blank taboo", contacts, "{\"name\":\"Li\",\"taboos\":[\" \"]}", "400 FIELD_MISSING");
        post("a contact of no client", root + "/C99999/contacts", "{\"name\":\"Li\"}", "404 NOT_FOUND");
        post(
                "a contact by the number of another",
                contacts,
                "{\"contactId\":\"1\",\"name\":\"Li\"}",
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("changing a contact who is not there", contacts + "/99", "{\"name\":\"Li\"}", "404 NOT_FOUND");
        put("giving a contact another name", contacts + "/1", "{\"name\":\"Li\"}", "409 A_CONTACT_KEEPS_HIS_NAME");
        put(
                "erasing somebody of no client",
                root + "/C99999/erasure",
                "{\"name\":\"Li\",\"reason\":\"r\"}",
                "404 NOT_FOUND");
        put("erasing nobody", root + "/C00001/erasure", "{\"name\":\"No One\",\"reason\":\"r\"}", "404 NOT_FOUND");
        put("erasing without a reason", root + "/C00001/erasure", "{\"name\":\"Li\"}", "400 FIELD_MISSING");
        put(
                "a reason that names whoever is erased",
                root + "/C00001/erasure",
                "{\"name\":\"Li\",\"reason\":\"Li asked\"}",
                "400 FIELD_INVALID");
    }

    private void ofEvaluations() {
        String root = "/api/evaluations";
        String card =
                "{\"code\":\"F-1\",\"visits\":40,\"expansion\":25,\"deals\":20,\"daily\":15,\"validFrom\":\"2099-01\"}";
        put("a rating above 100", root + "/ratings/S001/2026-06", "{\"teamwork\":100.01}", "400 FIELD_INVALID");
        put(
                "a rating of an unknown specialist",
                root + "/ratings/S999/2026-06",
                "{\"teamwork\":1}",
                "409 UNKNOWN_SPECIALIST");
        put("a rating of a month to come", root + "/ratings/S001/2999-01", "{\"teamwork\":1}", "400 FIELD_INVALID");
        put(
                "a rating of a month that is none",
                root + "/ratings/S001/2026-00",
                "{\"teamwork\":1}",
                "400 FIELD_INVALID");
        put(
                "a revision of what was never rated",
                root + "/ratings/S001/2026-01/revision",
                "{\"teamwork\":1,\"reason\":\"x\"}",
                "404 NOT_FOUND");
        put(
                "finalising what is not complete",
                root + "/assessments/S001/2026-01/finalisation",
                null,
                "409 ONLY_A_COMPLETE_ASSESSMENT_IS_FINALISED");
        put("finalising an unknown specialist", root + "/assessments/S999/2026-06/finalisation", null, "404 NOT_FOUND");
        put(
                "reopening what is not final",
                root + "/assessments/S001/2026-06/reopening",
                "{\"reason\":\"x\"}",
                "409 ONLY_A_FINAL_ASSESSMENT_IS_REOPENED");
        put("reopening without a reason", root + "/assessments/S001/2026-06/reopening", "{}", "400 FIELD_MISSING");
        post("a scorecard that is none", root + "/scorecards", card.replace("F-1", "F-9"), "400 UNKNOWN_SCORECARD");
        post(
                "a violation that gives points",
                root + "/scorecards",
                card.replace("\"daily\"", "\"violationPoints\":-1,\"daily\""),
                "400 FIELD_INVALID");
        post(
                "an indicator of another form",
                root + "/scorecards",
                card.replace("\"daily\":15", "\"daily\":5,\"business\":10"),
                "400 NOT_AN_INDICATOR_OF_THIS_FORM");
        post(
                "a version that is not the next",
                root + "/scorecards",
                card.replace("\"daily\"", "\"version\":99,\"daily\""),
                "409 NOT_THE_NEXT_VERSION");
        post(
                "a cap below 1",
                root + "/scorecards",
                card.replace("\"daily\"", "\"cap\":0.5,\"daily\""),
                "400 CAP_IS_FROM_1_TO_2");
        post(
                "grades that end above 0",
                root + "/scorecards",
                card.replace("\"daily\"", "\"grades\":[{\"grade\":\"A\",\"from\":60}],\"daily\""),
                "400 GRADES_DESCEND_TO_0");
        post(
                "a grade that is none",
                root + "/scorecards",
                card.replace("\"daily\"", "\"grades\":[null],\"daily\""),
                "400 FIELD_MISSING");
        put(
                "finalising on a card that is none",
                root + "/assessments/S001/2026-06/finalisation?card=F-9",
                null,
                "400 UNKNOWN_SCORECARD");
        post("weights that total 99", root + "/scorecards", card.replace("15", "14"), "409 WEIGHTS_TOTAL_100");
        post("a weight below nothing", root + "/scorecards", card.replace("15", "-15"), "400 FIELD_INVALID");
        post(
                "a scorecard without a month",
                root + "/scorecards",
                card.replace(",\"validFrom\":\"2099-01\"", ""),
                "400 FIELD_MISSING");
    }

    private void ofHospitality() {
        String root = "/api/hospitality/requests";
        String request = new String(Templates.submitted("BAD-9", Target.OWN).body(), StandardCharsets.UTF_8);
        post("a request of an unknown client", root, request.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a request of an unknown applicant", root, request.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post(
                "a request without a budget",
                root,
                request.replaceFirst("(?s),\\s*\"budget\".*", "}"),
                "400 FIELD_MISSING");
        post("a guest without a name", root, request.replace("{\"name\":\"Li\"}", "{}"), "400 FIELD_MISSING");
        post("a guest that is none", root, request.replace("{\"name\":\"Li\"}", "null"), "400 FIELD_MISSING");
        post(
                "a request of a day to come",
                root,
                request.replaceFirst("\"requestedOn\":\\s*\"[0-9-]*\"", "\"requestedOn\":\"2999-01-01\""),
                "400 FIELD_INVALID");
        post(
                "two guests in one",
                root,
                request.replace("{\"name\":\"Li\"}", "{\"name\":\"Li｜Wu\"}"),
                "400 FIELD_INVALID");
        put("approving an unknown request", root + "/H9999/approval", null, "404 NOT_FOUND");
        put(
                "settling before approving",
                root + "/BAD-2/settlement",
                "{\"meeting\":1,\"meal\":1,\"transport\":1,\"gifts\":1,\"other\":1}",
                "409 ONLY_AN_APPROVED_REQUEST_IS_SETTLED");
        put("settling half", root + "/BAD-2/settlement", "{\"meeting\":1}", "400 FIELD_MISSING");
        put("refusing without a reason", root + "/BAD-2/refusal", "{\"reason\":\"\"}", "400 FIELD_MISSING");
    }

    private void ofOperations() {
        for (String context : Asking.CONTEXTS)
            as(
                    "system",
                    "half a start of a reaction of " + context,
                    Ask.json("PUT", "/api/" + context + "/operations/reactions/x/start", "{"),
                    "400 BODY_NOT_READABLE");
    }

    private void plansInLines() {
        String plans = VISITS + "/plans";
        String line =
                "{\"kind\":\"VISIT\",\"clientId\":\"C00001\",\"date\":\"2099-01-05\",\"purpose\":\"A\",\"groups\":2}";
        String referral = line.replace("VISIT", "REFERRAL");
        post("a plan of nothing", plans, inLines("").replace("[]", "null"), "400 FIELD_MISSING");
        post("a plan of no lines", plans, inLines(""), "400 FIELD_MISSING");
        post("a line that is none", plans, inLines("null"), "400 FIELD_MISSING");
        post("a line of no groups given", plans, inLines(line.replace(",\"groups\":2", "")), "400 FIELD_MISSING");
        post("a line of no groups", plans, inLines(line.replace(":2", ":0")), "400 GROUPS_ARE_AT_LEAST_ONE");
        post(
                "a line of all groups",
                plans,
                inLines(line.replace(":2", ":2147483647")),
                "400 GROUPS_ARE_PLAUSIBLY_MANY");
        post("a line of another month", plans, inLines(line.replace("-01-05", "-02-01")), "400 DATE_OUTSIDE_MONTH");
        post("a visit without purpose", plans, inLines(line.replace("\"A\"", "null")), "400 PURPOSE_IS_OF_A_VISIT");
        post("a referral with a purpose", plans, inLines(referral), "400 PURPOSE_IS_OF_A_VISIT");
        post("a line of no kind", plans, inLines(line.replace("VISIT", "CALL")), "400 FIELD_INVALID");
        post("a line of nobody", plans, inLines(line.replace("C00001", "C99999")), "409 UNKNOWN_CLIENT");
        post(
                "sums that differ",
                plans,
                inLines(line).replace("\"lines\"", "\"visits\":3,\"lines\""),
                "400 PLAN_SUMS_DIFFER");
    }

    private static String inLines(String lines) {
        return "{\"specialistId\":\"S001\",\"month\":\"2099-01\",\"lines\":[" + lines + "]}";
    }

    private static String plan(String month, String visits) {
        return "{\"specialistId\":\"S001\",\"month\":\"%s\",\"visits\":%s,\"expansion\":1,\"deals\":1}"
                .formatted(month, visits);
    }

    private static String expense(String item, String amount) {
        return "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"item\":\"%s\",\"amount\":%s}"
                .formatted(item, amount);
    }

    private static String completion(String client, String start, String end) {
        return ("{\"clientId\":\"%s\",\"personMet\":\"Li\",\"startedAt\":\"2026-06-01T%s:00Z\",\"endedAt\":\"2026-06-01T%s:00Z\","
                        + "\"purpose\":\"A\",\"outcome\":\"B\"}")
                .formatted(client, start, end);
    }

    private static byte[] bytes(String text, String charset) {
        return text.getBytes(java.nio.charset.Charset.forName(charset));
    }

    private void post(String name, String path, String body, String answer) {
        raw(name, Ask.json("POST", path, body), answer);
    }

    private void put(String name, String path, String body, String answer) {
        raw(name, body == null ? Ask.without("PUT", path) : Ask.json("PUT", path, body), answer);
    }

    private void raw(String name, Ask ask, String answer) {
        as("manager", name, ask, answer);
    }

    private void as(String who, String name, Ask ask, String answer) {
        all.add(new Bad(name, who, ask, answer));
    }
}
