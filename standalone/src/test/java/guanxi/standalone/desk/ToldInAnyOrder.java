package guanxi.standalone.desk;

import static guanxi.standalone.cli.Form.CALENDAR;
import static guanxi.standalone.cli.Form.CALL_BACKS;
import static guanxi.standalone.cli.Form.CASES;
import static guanxi.standalone.cli.Form.CASE_STEPS;
import static guanxi.standalone.cli.Form.CLIENTS;
import static guanxi.standalone.cli.Form.PURCHASES;
import static guanxi.standalone.cli.Form.REPAIRS;
import static guanxi.standalone.cli.Form.SERVICE_HOURS;
import static guanxi.standalone.cli.Form.SPECIALISTS;
import static guanxi.standalone.cli.Form.STANDARDS;

import guanxi.standalone.cli.Form;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * The forms of the service desk's sample with their rows in another order. Rows about the same thing stay in theirs: of two that
 * contradict each other the first stands.
 */
final class ToldInAnyOrder {
    /** Each behind what its rows refer to, and otherwise not as they are usually told; with how many cells say what a row is about. */
    private static final Map<Form, Integer> FORMS = new LinkedHashMap<>();

    static {
        FORMS.put(SPECIALISTS, 1);
        FORMS.put(CLIENTS, 1);
        FORMS.put(CASES, 1);
        FORMS.put(CALENDAR, 1);
        FORMS.put(CASE_STEPS, 2);
        FORMS.put(REPAIRS, 1);
        FORMS.put(PURCHASES, 1);
        FORMS.put(CALL_BACKS, 3);
        FORMS.put(STANDARDS, 2);
        FORMS.put(SERVICE_HOURS, 2);
    }

    /** @param lines where each of its rows stands in the sample, in their order */
    record Told(Form form, String header, List<String> rows, List<Integer> lines) {
        byte[] csv() {
            return (header + "\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        }

        /** @param line of this form, whose first is the header */
        int lineInTheSample(int line) {
            return lines.get(line - 2);
        }
    }

    private record Row(int line, String text) {}

    private ToldInAnyOrder() {}

    static List<Told> forms(Random dice) {
        return FORMS.keySet().stream().map(form -> shuffled(form, dice)).toList();
    }

    private static Told shuffled(Form form, Random dice) {
        var lines = ServiceSample.form(form);
        var rows = new ArrayList<Row>();
        for (int at = 1; at < lines.size(); at++) rows.add(new Row(at + 1, lines.get(at)));
        Map<String, Deque<Row>> ofOne = new HashMap<>();
        rows.forEach(row -> ofOne.computeIfAbsent(about(form, row), key -> new ArrayDeque<>())
                .add(row));
        Collections.shuffle(rows, dice);
        var told = rows.stream().map(row -> ofOne.get(about(form, row)).poll()).toList();
        return new Told(
                form,
                lines.getFirst(),
                told.stream().map(Row::text).toList(),
                told.stream().map(Row::line).toList());
    }

    /** No such cell has a comma in it. */
    private static String about(Form form, Row row) {
        return List.of(row.text().split(",", -1)).stream()
                .limit(FORMS.get(form))
                .collect(Collectors.joining(","));
    }
}
