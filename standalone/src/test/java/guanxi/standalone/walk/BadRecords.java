package guanxi.standalone.walk;

/** Records of visits that cannot be, and those that nobody finds. */
final class BadRecords extends BadRequests {
    private static final String RECORDS = "/api/visits/records";
    private static final String RECORD =
            "{\"visitId\":\"V000001\",\"filledOn\":\"2026-06-30\",\"preparedBy\":\"x\",\"growthRate\":1,\"listeningLevel\":1}";

    BadRecords() {
        told();
        shown();
    }

    private void told() {
        for (String field : new String[] {"visitId", "filledOn", "preparedBy"}) {
            post("a record without a " + field, RECORDS, without(field, RECORD), MISSING);
        }
        post("a record of a visit that is a path", RECORDS, RECORD.replace("V000001", "../V1"), INVALID);
        post("a record of a visit that never was", RECORDS, RECORD.replace("V000001", "V999999"), "409 UNKNOWN_VISIT");
        post("a record of a visit that is planned", RECORDS, RECORD.replace("V000001", "BAD-1"), "409 UNKNOWN_VISIT");
        post("a record of a day to come", RECORDS, RECORD.replace("2026-06-30", "2999-01-01"), INVALID);
        post(
                "a record before its visit",
                RECORDS,
                RECORD.replace("2026-06-30", "2026-01-01"),
                "400 FILLED_BEFORE_THE_VISIT");
        post("a rate as a word", RECORDS, RECORD.replace("\"growthRate\":1", "\"growthRate\":\"much\""), INVALID);
        post("a rate beyond all", RECORDS, RECORD.replace("\"growthRate\":1", "\"growthRate\":1e999999999"), INVALID);
        post("a level of listening that is none", RECORDS, RECORD.replace("Level\":1", "Level\":5"), INVALID);
        post(
                "a known record with other content",
                RECORDS,
                RECORD.replace("V000001", "V000002"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        as("inspector", "a record by an inspector", Ask.json("POST", RECORDS, RECORD), "403 ROLE_NOT_ALLOWED");
    }

    private void shown() {
        get("the record of a visit that has none", "/api/visits/BAD-1/record", NOT_FOUND);
        get("a record before it was filled in", "/api/visits/V000002/record?asOf=2026-06-29", NOT_FOUND);
        get("a record as of a day that is none", "/api/visits/V000002/record?asOf=2026-02-30", INVALID);
        get("the printed record of a visit that has none", "/api/visits/BAD-1/record.pdf", NOT_FOUND);
        get("a printed record before it was filled in", "/api/visits/V000002/record.pdf?asOf=2026-06-29", NOT_FOUND);
        get("a printed record as of a day that is none", "/api/visits/V000002/record.pdf?asOf=2026-02-30", INVALID);
        send(
                "a printed record as what it is not",
                Ask.get("/api/visits/V000002/record.pdf").with("Accept", "application/json"),
                "406 NOT_ACCEPTABLE");
    }
}
