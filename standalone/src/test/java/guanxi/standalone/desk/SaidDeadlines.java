package guanxi.standalone.desk;

import static guanxi.standalone.desk.ServiceSample.expected;
import static guanxi.standalone.desk.ServiceSample.local;
import static guanxi.standalone.desk.ServiceSample.text;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the events say of the steps by now, read from history apart from every view: in time or not, who was responsible, for how long it
 * was late. It must be what a separate program found of every moment, whatever was told when.
 */
final class SaidDeadlines {
    private final Map<String, Said> steps = new LinkedHashMap<>();

    private enum State {
        NOTHING,
        DUE,
        MET,
        MISSED
    }

    /**
     * @param by the event that says so
     * @param end the one that says how it stopped being late
     */
    private record Said(State state, JsonNode by, JsonNode end) {
        static final Said NOTHING = new Said(State.NOTHING, null, null);

        /** What was decided is taken back before anything else is said of it. */
        Said after(String type, JsonNode payload) {
            return switch (type) {
                case "client.DeadlineSet" -> undecided(State.DUE, payload);
                case "client.DeadlineMet" -> undecided(State.MET, payload);
                case "client.DeadlineMissed" -> undecided(State.MISSED, payload);
                case "client.DeadlineLifted" -> takenBack(state == State.DUE, payload, NOTHING);
                case "client.LatenessEnded" ->
                    takenBack(state == State.MISSED && end == null, payload, new Said(state, by, payload));
                case "client.DeadlineCorrected" ->
                    switch (text(payload, "takenBack")) {
                        case "LATENESS_ENDED" -> takenBack(end != null, payload, new Said(state, by, null));
                        case String decided -> takenBack(state.name().equals(decided), payload, NOTHING);
                    };
                default -> throw new IllegalArgumentException(type);
            };
        }

        private Said undecided(State now, JsonNode payload) {
            return takenBack(state == State.NOTHING || state == State.DUE, payload, new Said(now, payload, null));
        }

        private Said takenBack(boolean holds, JsonNode payload, Said now) {
            assertThat(holds).as("%s, then %s", this, payload).isTrue();
            return now;
        }

        boolean isDecidedBy(Instant moment) {
            return switch (state) {
                case NOTHING, DUE -> false;
                case MET -> !instant(by, "occurredAt").isAfter(moment);
                case MISSED -> instant(by, "dueAt").isBefore(moment);
            };
        }

        boolean hasEndedBy(Instant moment) {
            return end != null && !instant(end, "occurredAt").isAfter(moment);
        }

        boolean isLateAt(Instant moment) {
            return state == State.MISSED && isDecidedBy(moment) && !hasEndedBy(moment);
        }

        String metAt(Instant moment) {
            if (state == State.MET) return local(by, "occurredAt");
            return hasEndedBy(moment) && text(end, "how").equals("MET_LATE") ? local(end, "occurredAt") : "";
        }

        String lateBySeconds(Instant moment) {
            if (state == State.MET) return "";
            Instant until = hasEndedBy(moment) ? instant(end, "occurredAt") : moment;
            return String.valueOf(Duration.between(instant(by, "dueAt"), until).toSeconds());
        }

        String id() {
            return text(by.get("of"), "id");
        }

        String decided(String at) {
            var moment = moment(at);
            var of = by.get("of");
            return String.join(
                    ",",
                    at,
                    text(of, "standard"),
                    id(),
                    text(by, "version"),
                    text(of, "round"),
                    text(of, "callBackId"),
                    text(of, "step"),
                    state.name(),
                    local(by, "dueAt"),
                    metAt(moment),
                    lateBySeconds(moment),
                    text(by.path("responsible"), "role"),
                    text(by.path("responsible"), "who"));
        }

        String onTheBoard(String at) {
            var of = by.get("of");
            return String.join(
                    ",",
                    at,
                    id(),
                    text(of, "standard"),
                    text(of, "step"),
                    text(of, "round"),
                    text(of, "callBackId"),
                    state.name(),
                    local(by, "dueAt"),
                    lateBySeconds(moment(at)),
                    text(by.path("responsible"), "role"),
                    text(by.path("responsible"), "who"));
        }

        private static Instant instant(JsonNode of, String field) {
            return Instant.parse(of.get(field).asString());
        }
    }

    static SaidDeadlines in(Asking house) {
        var said = new SaidDeadlines();
        String cursor = "";
        while (true) {
            var page =
                    house.get("system", "/api/history/feed?limit=200" + cursor).body();
            page.get("items").forEach(said::hear);
            if (page.get("items").isEmpty()) return said;
            cursor = "&after=" + page.get("next").asString();
        }
    }

    private void hear(JsonNode event) {
        String type = text(event, "type");
        if (!type.startsWith("client.Deadline") && !type.equals("client.LatenessEnded")) return;
        var payload = event.get("payload");
        steps.put(key(payload), steps.getOrDefault(key(payload), Said.NOTHING).after(type, payload));
    }

    void mustBeAsExpected() {
        for (String at : ServiceSample.momentsOfAll())
            assertThat(decidedBy(at)).as("decided by " + at).containsExactlyInAnyOrderElementsOf(expectedOf(at));
        for (String at : ServiceSample.moments())
            assertThat(lateAt(at)).as("late at " + at).containsExactlyInAnyOrderElementsOf(expectedLateAt(at));
    }

    private List<String> decidedBy(String at) {
        var notYet = new HashSet<>(thereAt(ShownDesk.last()));
        notYet.removeAll(thereAt(at));
        return steps.values().stream()
                .filter(step -> step.isDecidedBy(moment(at)) && !notYet.contains(step.id()))
                .map(step -> step.decided(at))
                .toList();
    }

    private List<String> lateAt(String at) {
        return steps.values().stream()
                .filter(step -> step.isLateAt(moment(at)))
                .map(step -> step.onTheBoard(at))
                .toList();
    }

    private static List<String> expectedLateAt(String at) {
        return expected("duty-board.csv").stream()
                .filter(line -> line.startsWith(at) && line.contains(",MISSED,"))
                .toList();
    }

    private static List<String> expectedOf(String at) {
        Map<String, String> cases = cells("cases.csv", at)
                .collect(Collectors.toMap(row -> row[1], row -> row[2] + "," + row[1] + "," + row[3]));
        Map<String, String> series = cells("call-back-series.csv", at)
                .collect(Collectors.toMap(row -> row[2], row -> row[1] + "," + row[2] + "," + row[3], (a, b) -> a));
        return Stream.of(
                        cells("case-steps.csv", at)
                                .map(row -> line(at, cases.get(row[1]), row[2], "", row[3], row, 4, 7, row[8], row[9])),
                        cells("call-back-series.csv", at)
                                .map(row -> new String[] {
                                    "CALL_BACK_" + row[4], row[2], row[5], row[7], row[8], row[11], row[12]
                                })
                                .map(row ->
                                        line(at, series.get(row[1]), "", "", row[0], row, 2, 5, agent(row[6]), row[6])),
                        cells("problem-steps.csv", at)
                                .map(row -> line(
                                        at, series.get(row[2]), "", row[3], row[4], row, 5, 8, agent(row[9]), row[9])))
                .flatMap(lines -> lines)
                .filter(line -> line.contains(",MET,") || line.contains(",MISSED,"))
                .toList();
    }

    /** @param from where the state stands, with when it was due and met and for how long it was late up to {@code to} */
    private static String line(
            String at,
            String of,
            String round,
            String callBack,
            String step,
            String[] row,
            int from,
            int to,
            String role,
            String who) {
        return String.join(
                ",",
                at,
                of,
                round,
                callBack,
                step,
                String.join(",", List.of(row).subList(from, to + 1)),
                role,
                who);
    }

    private static String agent(String who) {
        return who.isEmpty() ? "" : "AGENT";
    }

    private static Set<String> thereAt(String at) {
        return Stream.concat(
                        cells("cases.csv", at).map(row -> row[1]),
                        cells("call-back-series.csv", at).map(row -> row[2]))
                .collect(Collectors.toSet());
    }

    private static Stream<String[]> cells(String file, String at) {
        return expected(file).stream().map(line -> line.split(",", -1)).filter(row -> row[0].equals(at));
    }

    private static Instant moment(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }

    private static String key(JsonNode payload) {
        var of = payload.get("of");
        return String.join(
                "/", text(of, "standard"), text(of, "id"), text(of, "step"), text(of, "round"), text(of, "callBackId"));
    }
}
