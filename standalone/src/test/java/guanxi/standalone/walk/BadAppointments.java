package guanxi.standalone.walk;

/** Appointments, and what cannot be done with them. */
final class BadAppointments extends BadRequests {
    private static final String APPOINTMENTS = "/api/visits/appointments";
    private static final String GOOD = "{\"specialistId\":\"S001\",\"clientId\":\"C00001\","
            + "\"startsAt\":\"2027-03-02T09:00:00+08:00\",\"department\":\"x\"}";

    BadAppointments() {
        booked();
        timed();
        known();
        changed();
        calendars();
        printed();
    }

    private void booked() {
        post("an appointment of nobody", APPOINTMENTS, without("specialistId", GOOD), MISSING);
        post("an appointment with nobody", APPOINTMENTS, without("clientId", GOOD), MISSING);
        post("an appointment at no time", APPOINTMENTS, without("startsAt", GOOD), MISSING);
        post("an appointment without a department", APPOINTMENTS, without("department", GOOD), MISSING);
        post("an appointment of a stranger", APPOINTMENTS, GOOD.replace("S001", "S999"), "409 UNKNOWN_SPECIALIST");
        post("an appointment with a stranger", APPOINTMENTS, GOOD.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        post("a confirmation to come", APPOINTMENTS, with("confirmedOn", "2999-01-01"), INVALID);
        post("a cancellation to come", APPOINTMENTS, with("cancelledOn", "2999-01-01"), INVALID);
        post("a cancellation without a reason", APPOINTMENTS, with("cancelledOn", "2026-06-01"), "400 REASON_MISSING");
    }

    private void timed() {
        post(
                "an appointment that ends before it starts",
                APPOINTMENTS,
                with("endsAt", "2027-03-02T08:59:00+08:00"),
                "400 AN_APPOINTMENT_ENDS_AFTER_ITS_START");
        post(
                "an appointment up to midnight",
                APPOINTMENTS,
                with("endsAt", "2027-03-03T00:00:00+08:00"),
                "400 AN_APPOINTMENT_IS_WITHIN_A_DAY");
        post(
                "an appointment at the time of another",
                APPOINTMENTS,
                GOOD.replace("03-02T09:00", "03-01T09:59"),
                "409 APPOINTMENTS_OVERLAP");
    }

    private void known() {
        post(
                "an appointment by the number of another",
                APPOINTMENTS,
                with("appointmentId", "BAD-3"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        post(
                "an appointment by the number of a colleague's",
                APPOINTMENTS,
                with("appointmentId", "BAD-3").replace("S001", "S002"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
    }

    private void changed() {
        String one = APPOINTMENTS + "/BAD-3";
        put("confirming in advance", one + "/confirmation", "{\"confirmedOn\":\"2999-01-01\"}", INVALID);
        put("moving nowhere", one + "/move", "{}", MISSING);
        put(
                "moving across midnight",
                one + "/move",
                "{\"startsAt\":\"2027-03-02T23:30:00+08:00\"}",
                "400 AN_APPOINTMENT_IS_WITHIN_A_DAY");
        put("calling off without a reason", one + "/cancellation", "{}", MISSING);
        put("calling off what was never booked", APPOINTMENTS + "/X-1/cancellation", "{\"reason\":\"x\"}", NOT_FOUND);
    }

    private void calendars() {
        String calendars = "/api/visits/calendars/";
        post("the address of a stranger's calendar", calendars + "S999/address", "", "409 UNKNOWN_SPECIALIST");
        get("a calendar under a secret that is none", calendars + "at/none.ics", NOT_FOUND);
        get("a calendar of nobody", calendars + "S999.ics", NOT_FOUND);
        get("a calendar of a number that is none", calendars + "S~1.ics", INVALID);
        send(
                "a calendar as what it is not",
                Ask.get(calendars + "S001.ics").with("Accept", "application/json"),
                "406 NOT_ACCEPTABLE");
    }

    private void printed() {
        get("printed appointments of no day", APPOINTMENTS + ".pdf?from=2026-02-30", INVALID);
        get("printed appointments as of a day that is none", APPOINTMENTS + ".pdf?asOf=2026-02-30", INVALID);
        get(
                "printed appointments up to the end of all calendars",
                APPOINTMENTS + ".pdf?to=%2B999999999-12-31",
                INVALID);
    }

    private static String with(String field, String value) {
        return GOOD.replace("}", ",\"" + field + "\":\"" + value + "\"}");
    }
}
