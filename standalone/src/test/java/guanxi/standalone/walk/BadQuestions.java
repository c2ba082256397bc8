package guanxi.standalone.walk;

/** Paths, queries and headers that mean nothing. */
final class BadQuestions extends BadRequests {
    private static final String CANCELLATION = "/api/visits/BAD-1/cancellation";

    BadQuestions() {
        queries();
        paths();
        headers();
    }

    private void queries() {
        get("a limit of none", "/api/visits?limit=0", INVALID);
        get("a limit of too many", "/api/clients?limit=201", INVALID);
        get("a limit as a word", "/api/hospitality/requests?limit=many", INVALID);
        get("a limit beyond all numbers", "/api/visits/plans?limit=99999999999999999999", INVALID);
        get("a cursor that is not Base64", "/api/visits?cursor=%25%25", "400 CURSOR_IS_NOT_OURS");
        get("a cursor that is not JSON", "/api/clients?cursor=bm90IGpzb24", "400 CURSOR_IS_NOT_OURS");
        get("a cursor of another list", "/api/visits/calendar?cursor=WzEsMiwzLDRd", "400 CURSOR_IS_NOT_OURS");
        as(
                "auditor",
                "a feed after nothing that is known",
                Ask.get("/api/history/feed?after=xyz"),
                "400 CURSOR_IS_NOT_OURS");
        get("a month that is none", "/api/visits?month=2026-13", INVALID);
        get("a month as a word", "/api/evaluations/assessments?month=june", INVALID);
        get("a month beyond all calendars", "/api/evaluations/assessments?month=%2B999999999-12", INVALID);
        get("visits of a month beyond all calendars", "/api/visits?month=%2B999999999-12", INVALID);
        get("referrals of a month beyond all calendars", "/api/clients/referrals?month=%2B999999999-12", INVALID);
        get("requests of a month beyond all calendars", "/api/hospitality/requests?month=%2B999999999-12", INVALID);
        get("working days of more than a year", "/api/visits/calendar/days?from=2026-01-01&to=2027-12-31", INVALID);
        get("working days up to the end of all calendars", "/api/visits/calendar/days?to=%2B999999999-12-31", INVALID);
        get("visits up to the end of all calendars", "/api/visits?to=%2B999999999-12-31", INVALID);
        get("no month", "/api/evaluations/dashboards/department", MISSING);
        get("a live dashboard of no month", "/api/evaluations/dashboards/department/live?month=x", INVALID);
        get("a day that is none", "/api/visits/days?specialistId=S001&date=2026-02-30", INVALID);
        get("no day", "/api/visits/days?specialistId=S001", MISSING);
        get("a day of a path", "/api/visits/days?specialistId=..%2Fx&date=2026-06-01", INVALID);
        get("a state that is none", "/api/visits?status=HAPPY", INVALID);
        get("a tier that is none", "/api/clients?tier=Z", INVALID);
        get("a rule that is none", "/api/visits/violations?rule=LAUGHING", INVALID);
        get("reviews in a state that is none", "/api/visits/reviews?state=HAPPY", INVALID);
        get("reviews as of a day that is none", "/api/visits/reviews?asOf=2026-02-30", INVALID);
        get("reviews up to the end of all calendars", "/api/visits/reviews?to=%2B999999999-12-31", INVALID);
        get("reviews as of the end of all calendars", "/api/visits/reviews?asOf=%2B999999999-12-31", INVALID);
        get("sign-ins of a check that is none", "/api/visits/sign-ins?check=HAPPY", INVALID);
        get("sign-ins up to the end of all calendars", "/api/visits/sign-ins?to=%2B999999999-12-31", INVALID);
        get("sign-ins as of a day that is none", "/api/visits/sign-ins?asOf=2026-02-30", INVALID);
        get("reports of no month", "/api/visits/daily-reports?month=2026-13", INVALID);
        get("reports that have come nowhere", "/api/visits/daily-reports?status=HAPPY", INVALID);
        get("reports from a day that is none", "/api/visits/daily-reports?from=2026-02-30", INVALID);
        get("reports as of a day that is none", "/api/visits/daily-reports?asOf=2026-02-30", INVALID);
        get("reports as of the end of all calendars", "/api/visits/daily-reports?asOf=%2B999999999-12-31", INVALID);
        get("the report of a day that is none", "/api/visits/daily-reports/S001/2026-02-30", INVALID);
        get("the report of a day that has none", "/api/visits/daily-reports/S001/2020-02-03", NOT_FOUND);
        get("accountabilities of no month", "/api/visits/accountabilities?month=2026-13", INVALID);
        get("coverage of no month", "/api/visits/plans/coverage?month=2026-13", INVALID);
        get("coverage as of a day that is none", "/api/visits/plans/coverage?asOf=2026-02-30", INVALID);
        get("a contact plan of years", "/api/visits/contact-plan?from=2026-01-01&to=2027-12-31", INVALID);
        get("a contact plan to the end of all calendars", "/api/visits/contact-plan?to=%2B999999999-12-31", INVALID);
        get("a contact plan as of a day that is none", "/api/visits/contact-plan?asOf=2026-02-30", INVALID);
        get("proposals as of a day that is none", "/api/visits/proposals?asOf=2026-02-30", INVALID);
        get("proposals as of the end of all calendars", "/api/visits/proposals?asOf=%2B999999999-12-31", INVALID);
        get("series of call-backs at a moment that is none", "/api/clients/call-back-series?at=noon", INVALID);
        get(
                "series of call-backs at the end of all calendars",
                "/api/clients/call-back-series?at=%2B999999999-12-31T00:00:00Z",
                INVALID);
        get("series of call-backs by a standard that is none", "/api/clients/call-back-series?standard=S9", INVALID);
        get("cases at a moment that is none", "/api/clients/cases?at=noon", INVALID);
        get("cases in a state that is none", "/api/clients/cases?state=LOST", INVALID);
        get("cases of a month beyond all calendars", "/api/clients/cases?month=%2B999999999-12", INVALID);
        get(
                "a case at the end of all calendars",
                "/api/clients/cases/WALK-S001?at=%2B999999999-12-31T00:00:00Z",
                INVALID);
        as("manager", "a case that there is not", Ask.get("/api/clients/cases/NONE"), "404 NOT_FOUND");
        get("the duty board at a moment that is none", "/api/clients/duty-board?at=noon", INVALID);
        get("the duty board until a moment that is none", "/api/clients/duty-board?until=noon", INVALID);
        get("the figures of a month that is none", "/api/clients/service-figures?month=2026-13", INVALID);
        get("the figures at a moment that is none", "/api/clients/service-figures?at=noon", INVALID);
        get("what was missed in a month that is none", "/api/clients/missed-steps?month=2026-13", INVALID);
        get("what was missed for a cause that is none", "/api/clients/missed-steps?cause=BORED", INVALID);
        get("what was missed as what nobody is", "/api/clients/missed-steps?role=COOK", INVALID);
        get("what was missed with or without", "/api/clients/missed-steps?without=perhaps", INVALID);
        get("the causes of a month that is none", "/api/clients/miss-causes?month=2026-13", INVALID);
        get("what was brought before nobody", "/api/clients/escalations?to=COOK", INVALID);
        get("what is neither open nor not", "/api/clients/escalations?open=ajar", INVALID);
        get("follow-ups in a state that is none", "/api/clients/follow-ups?state=LOST", INVALID);
        get("satisfaction in a month that is none", "/api/clients/satisfaction?month=2026-13", INVALID);
        get("satisfaction by what nobody sums", "/api/clients/satisfaction?by=COOK", INVALID);
        get("the assessment column of no month", "/api/evaluations/assessment-column?month=2026-13", INVALID);
        get("the assessment column at a moment that is none", "/api/evaluations/assessment-column?at=noon", INVALID);
        get(
                "the assessment column at the end of all calendars",
                "/api/evaluations/assessment-column?at=%2B999999999-12-31T00:00:00Z",
                INVALID);
        get("agreements in a state that is none", "/api/clients/agreements?state=LOST", INVALID);
        get("agreements as of a day that is none", "/api/clients/agreements?at=2026-02-30", INVALID);
        get(
                "agreements up to the end of all calendars",
                "/api/clients/agreements?untilDay=%2B999999999-12-31",
                INVALID);
        get(
                "an agreement as of the end of all calendars",
                "/api/clients/agreements/BAD-10?at=%2B999999999-12-31",
                INVALID);
        get("the truth of files as of a day that is none", "/api/clients/truth?at=2026-02-30", INVALID);
        get("the truth of files as of the end of all calendars", "/api/clients/truth?at=%2B999999999-12-31", INVALID);
        get("the truth of files below no number", "/api/clients/truth?below=low", INVALID);
        get("the truth of files by nobody", "/api/clients/truth/summary?by=MOON", INVALID);
        get("what files come to on a day that is none", "/api/clients/truth/summary?at=2026-02-30", INVALID);
        get("tier proposals as of a day that is none", "/api/clients/tier-proposals?at=2026-02-30", INVALID);
        get(
                "tier proposals as of the end of all calendars",
                "/api/clients/tier-proposals?at=%2B999999999-12-31",
                INVALID);
        get("a name with a NUL", "/api/clients?name=%00", INVALID);
        get("a query that is not UTF-8", "/api/clients?name=%ff%fe", INVALID);
        get("a specialist with a NUL", "/api/visits?specialistId=S%00", INVALID);
    }

    private void paths() {
        get("an unknown visit", "/api/visits/V999999", NOT_FOUND);
        get("an unknown client", "/api/clients/C99999", NOT_FOUND);
        get("an unknown referral", "/api/clients/referrals/R99999", NOT_FOUND);
        get("an unknown agreement", "/api/clients/agreements/XY99999", NOT_FOUND);
        get("an unknown request", "/api/hospitality/requests/H99999", NOT_FOUND);
        get("the assessment of nobody", "/api/evaluations/assessments/S999/2026-06", NOT_FOUND);
        get(
                "assessments on a card that is none",
                "/api/evaluations/assessments?month=2026-06&card=F-9",
                "400 UNKNOWN_SCORECARD");
        get(
                "assessments on a card without a version",
                "/api/evaluations/assessments?month=2026-06&card=F-1",
                NOT_FOUND);
        get("an assessment of no month", "/api/evaluations/assessments/S001/June", INVALID);
        as("auditor", "the trail of nothing", Ask.get("/api/history/aggregates/nothing"), NOT_FOUND);
        as("auditor", "an event that never was", Ask.get("/api/history/events/nothing"), NOT_FOUND);
        as("auditor", "the trail of nobody", Ask.get("/api/history/clients/C99999"), NOT_FOUND);
        as(
                "system",
                "a rebuild of an unknown view",
                Ask.without("PUT", "/api/visits/operations/views/x/rebuild"),
                "404 NO_SUCH_VIEW");
        as(
                "system",
                "a retry of an unknown processor",
                Ask.without("POST", "/api/clients/operations/parked-events/x/retry"),
                NOT_FOUND);
        get("a path of no service", "/api/kitchen", "404 NO_SUCH_PATH");
        get("a path that no service has", "/api/visits/V000001/smell", "404 NO_SUCH_PATH");
        get("a method that a path has not", "/api/clients/referrals/R00001/confirmation", "405 METHOD_NOT_ALLOWED");
        send("a method that no path has", Ask.without("PATCH", "/api/visits"), "405 METHOD_NOT_ALLOWED");
        send("a method that nobody knows", Ask.without("BREW", "/api/visits"), "400 REQUEST_NOT_READABLE");
        get("an id with a NUL", "/api/visits/V%00", "400 REQUEST_NOT_READABLE");
        get("an id with a line break", "/api/visits/V%0a", "400 REQUEST_NOT_READABLE");
        get("an id that climbs", "/api/visits/..%2f..%2fx", "400 REQUEST_NOT_READABLE");
        get("an id with a semicolon", "/api/visits/V1;a=b", "400 REQUEST_NOT_READABLE");
        get("an id that is not UTF-8", "/api/visits/%ff%fe", "400 REQUEST_NOT_READABLE");
        get("an id of a thousand letters", "/api/clients/" + "C".repeat(1_000), INVALID);
        get("a path longer than a header may be", "/api/visits/" + "V".repeat(20_000), "400 REQUEST_NOT_READABLE");
    }

    private void headers() {
        Ask cancel = Ask.json("PUT", CANCELLATION, "{\"reason\":\"x\"}");
        Ask expense = Ask.json(
                "POST",
                "/api/visits/expenses",
                "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"item\":\"x\",\"amount\":7}");
        send("a stale version", cancel.with("If-Match", "\"7\""), "412 VERSION_IS_STALE");
        send("a version without quotes", cancel.with("If-Match", "0"), INVALID);
        send("a weak version", cancel.with("If-Match", "W/\"0\""), INVALID);
        send("a version beyond all numbers", cancel.with("If-Match", "\"99999999999999999999\""), INVALID);
        send(
                "a version of what is not yet",
                Ask.json(
                                "POST",
                                "/api/visits",
                                "{\"visitId\":\"BAD-8\",\"specialistId\":\"S001\",\"clientId\":\"C00001\",\"on\":\"2027-03-01\",\"purpose\":\"A\"}")
                        .with("If-Match", "\"0\""),
                "412 VERSION_IS_STALE");
        send("an idempotency key with blanks", expense.with("Idempotency-Key", "a b"), "400 IDEMPOTENCY_KEY_INVALID");
        send(
                "an idempotency key of a book's length",
                expense.with("Idempotency-Key", "k".repeat(256)),
                "400 IDEMPOTENCY_KEY_INVALID");
        send(
                "an idempotency key used for something else",
                expense.with("Idempotency-Key", "bad-input"),
                "422 IDEMPOTENCY_KEY_REUSED");
        send("an answer that nobody gives", Ask.get("/api/visits").with("Accept", "image/png"), "406 NOT_ACCEPTABLE");
        send("an Accept that is none", Ask.get("/api/clients").with("Accept", "nonsense"), "406 NOT_ACCEPTABLE");
    }
}
