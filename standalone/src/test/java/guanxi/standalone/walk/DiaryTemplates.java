package guanxi.standalone.walk;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in a specialist's diary and in his contact plan. */
final class DiaryTemplates extends ContextTemplates {
    private static final String APPOINTMENTS = "/api/visits/appointments";
    private static final String CONTACTS = "/api/visits/contacts";
    private static final String CALENDARS = "/api/visits/calendars/";

    DiaryTemplates() {
        targeted("GET " + APPOINTMENTS, t -> Ask.get(APPOINTMENTS + "?specialistId=" + t.specialist()));
        targeted("GET " + APPOINTMENTS + ".pdf", t -> Ask.get(APPOINTMENTS + ".pdf?specialistId=" + t.specialist()));
        targeted(
                "POST " + APPOINTMENTS, t -> Ask.json("POST", APPOINTMENTS, """
            {"specialistId":"%s","clientId":"%s","startsAt":"2027-03-01T09:00:00+08:00","department":"walk"}\
            """.formatted(t.specialist(), t.client())));
        step("confirmation", "{}");
        step("move", "{\"startsAt\":\"2027-03-02T09:00:00+08:00\"}");
        step("cancellation", "{\"reason\":\"walk\"}");
        contacts();
        targeted("GET " + CALENDARS + "{specialistId}.ics", t -> Ask.get(CALENDARS + t.specialist() + ".ics"));
        targeted(
                "POST " + CALENDARS + "{specialistId}/address",
                t -> Ask.without("POST", CALENDARS + t.specialist() + "/address"));
        targeted(
                "DELETE " + CALENDARS + "{specialistId}/address",
                t -> Ask.without("DELETE", CALENDARS + t.specialist() + "/address"));
    }

    /** One of each target, and of some more people than a team has. */
    static String appointments() {
        String header = "appointment_id,client_id,specialist_id,starts_at,department\n";
        return people().map(his -> number(his) + ",C00001," + his + ",2026-06-10T09:00,walk\n")
                .collect(Collectors.joining("", header, ""));
    }

    private void contacts() {
        targeted(
                "GET /api/visits/contact-plan",
                t -> Ask.get("/api/visits/contact-plan?from=2026-06-01&to=2026-06-30&specialistId=" + t.specialist()));
        targeted(
                "GET /api/visits/contact-plan.pdf",
                t -> Ask.get(
                        "/api/visits/contact-plan.pdf?from=2026-06-01&to=2026-06-30&specialistId=" + t.specialist()));
        targeted(
                "GET /api/visits/proposals",
                t -> Ask.get("/api/visits/proposals?asOf=2026-06-30&specialistId=" + t.specialist()));
        targeted("POST " + CONTACTS, t -> Ask.json("POST", CONTACTS, """
            {"specialistId":"%s","clientId":"%s","plannedAt":"2027-03-01T09:00:00+08:00","purpose":"walk","place":"walk"}\
            """.formatted(t.specialist(), t.client())));
        targeted(
                "PUT " + CONTACTS + "/{contactId}/made",
                t -> Ask.json("PUT", CONTACTS + "/" + number(t.specialist()) + "/made", "{}"));
        targeted(
                "PUT " + CONTACTS + "/{contactId}/cancellation",
                t -> Ask.json(
                        "PUT", CONTACTS + "/" + number(t.specialist()) + "/cancellation", "{\"reason\":\"walk\"}"));
    }

    /** Likewise. */
    static String plannedContacts() {
        String header = "contact_id,specialist_id,client_id,planned_at,purpose,place\n";
        return people().map(his -> number(his) + "," + his + ",C00001,2026-06-10T09:00,walk,walk\n")
                .collect(Collectors.joining("", header, ""));
    }

    private static Stream<String> people() {
        return Stream.concat(Arrays.stream(Target.values()).map(Target::specialist), Stream.of("S003", "S005", "S006"));
    }

    private void step(String step, String body) {
        targeted(
                "PUT " + APPOINTMENTS + "/{appointmentId}/" + step,
                t -> Ask.json("PUT", APPOINTMENTS + "/" + number(t.specialist()) + "/" + step, body));
    }

    private static String number(String specialist) {
        return "WALK-" + specialist;
    }
}
