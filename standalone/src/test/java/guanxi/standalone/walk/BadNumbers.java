package guanxi.standalone.walk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers with more digits or zeros than anything holds, and halves where there are wholes, wherever a body or a cursor has a number. */
final class BadNumbers extends BadRequests {
    private static final List<String> BEYOND = List.of(
            "1e2147483647",
            "-1e2147483647",
            "1e-2147483647",
            "1e2147483648",
            "-1e-2147483649",
            "1e99999999999999999999",
            "1e309",
            "1e20",
            "\"1e2147483647\"",
            "0." + "9".repeat(900));

    BadNumbers() {
        fields().forEach((name, ask) -> BEYOND.forEach(number -> said(name, ask, number)));
        for (String half : List.of("1.5", "true", "1.0e-1"))
            for (String name : List.of("groups", "plan", "referral")) said(name, fields().get(name), half);
        for (String list : List.of("visits", "clients", "visits/plans", "evaluations/scorecards"))
            for (String cursor : List.of("[1e2147483647,1e2147483647]", "[1e999,\"x\"]", "[\"x\",1e-2147483647]"))
                get(
                        "the cursor " + cursor + " of " + list,
                        "/api/" + list + "?cursor=" + base64(cursor),
                        "400 CURSOR_IS_NOT_OURS");
    }

    /** A body for each kind of number, with a question mark where it stands. */
    private static Map<String, Ask> fields() {
        var asks = new LinkedHashMap<String, Ask>();
        asks.put(
                "amount",
                Ask.json(
                        "POST",
                        "/api/visits/expenses",
                        "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"item\":\"n\",\"amount\":?}"));
        asks.put(
                "settlement",
                Ask.json(
                        "PUT",
                        "/api/hospitality/requests/BAD-2/settlement",
                        "{\"meeting\":1,\"meal\":?,\"transport\":1,\"gifts\":1,\"other\":1}"));
        asks.put("rating", Ask.json("PUT", "/api/evaluations/ratings/S001/2026-01", "{\"teamwork\":?}"));
        asks.put(
                "weight",
                Ask.json(
                        "POST",
                        "/api/evaluations/scorecards",
                        "{\"code\":\"N\",\"visits\":?,\"expansion\":25,\"deals\":20,\"daily\":15,\"validFrom\":\"2099-01\"}"));
        asks.put(
                "groups",
                Ask.json(
                        "POST",
                        "/api/visits",
                        "{\"specialistId\":\"S001\",\"clientId\":\"C00001\",\"on\":\"2027-03-01\",\"purpose\":\"A\",\"groups\":?}"));
        asks.put(
                "plan",
                Ask.json(
                        "POST",
                        "/api/visits/plans",
                        "{\"specialistId\":\"S001\",\"month\":\"2099-01\",\"visits\":?,\"expansion\":1,\"deals\":1}"));
        asks.put(
                "referral",
                Ask.json(
                        "POST",
                        "/api/clients/referrals",
                        "{\"clientId\":\"C00001\",\"specialistId\":\"S001\",\"groups\":?,\"sentOn\":\"2026-06-29\"}"));
        return asks;
    }

    private void said(String name, Ask ask, String number) {
        String shown = number.length() > 30 ? number.length() + " digits, " + number.substring(0, 2) : number;
        String body = new String(ask.body(), StandardCharsets.UTF_8).replace("?", number);
        send("the number " + shown + " as " + name, Ask.json(ask.method(), ask.path(), body), INVALID);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
