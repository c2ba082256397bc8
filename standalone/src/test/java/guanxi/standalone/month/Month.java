package guanxi.standalone.month;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.standalone.Asking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A department's month as filled-in forms, and the figures that a separate program found for it. */
public record Month(Path forms, Path expected) {
    public static final Month SAMPLE = of("samples/2026-06", "samples/2026-06/expected");

    private static final Pattern LINE =
            Pattern.compile("^(\\S+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*$", Pattern.MULTILINE);

    static Month of(String forms, String expected) {
        Path resources = Path.of("src", "test", "resources");
        return new Month(resources.resolve(forms), resources.resolve(expected));
    }

    /** All figures, to the cent. */
    public void isMetBy(Asking house) {
        assertThat(assessments(house, "2026-06")).containsExactlyElementsOf(expected("assessments.csv"));
        assertThat(violations(house, "2026-06")).isEqualTo(expectedViolations());
        assertThat(budgets(house)).isEqualTo(expectedBudgets());
    }

    /** Rows of an expected file as maps by column. */
    public List<Map<String, String>> expected(String file) {
        List<String> lines = lines(expected.resolve(file));
        String[] columns = lines.getFirst().split(",");
        var rows = new ArrayList<Map<String, String>>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = Arrays.copyOf(line.split(","), columns.length);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < columns.length; i++) row.put(columns[i], cells[i] == null ? "" : cells[i]);
            rows.add(row);
        }
        return rows;
    }

    /** For each form its rows, and how many of them were refused. */
    public Map<String, String> expectedImports() {
        var forms = new TreeMap<String, String>();
        expected("imports.csv").forEach(row -> forms.put(row.get("form"), row.get("rows") + " " + row.get("rejected")));
        return forms;
    }

    /** The same, as an import printed it. */
    static Map<String, String> imports(String printed) {
        var forms = new TreeMap<String, String>();
        Matcher line = LINE.matcher(printed);
        while (line.find()) forms.put(line.group(1), line.group(2) + " " + line.group(5));
        return forms;
    }

    public Map<String, String> expectedBudgets() {
        var budgets = new TreeMap<String, String>();
        expected("hospitality-budget.csv").forEach(row -> budgets.put(row.get("client_id"), row.get("budget")));
        return budgets;
    }

    public Map<String, Integer> expectedViolations() {
        var counts = new TreeMap<String, Integer>();
        expected("violations.csv")
                .forEach(row -> counts.put(
                        row.get("specialist_id") + " " + row.get("rule"), Integer.valueOf(row.get("count"))));
        return counts;
    }

    /** The assessments that the house answers, in the columns of {@code expected/assessments.csv}. */
    public static List<Map<String, String>> assessments(Asking house, String month) {
        JsonNode answer = house.get("manager", "/api/evaluations/assessments?month=" + month)
                .body();
        var rows = new ArrayList<Map<String, String>>();
        for (JsonNode item : answer.get("items")) {
            var row = new LinkedHashMap<String, String>();
            row.put("specialist_id", text(item, "specialistId"));
            row.put("month", month);
            row.put("plan_late", text(item, "planLate"));
            for (String indicator : List.of("visits", "expansion", "deals")) {
                JsonNode figures = item.get("indicators").get(indicator);
                row.put(indicator + "_planned", text(figures, "planned"));
                row.put(indicator + "_actual", text(figures, "actual"));
                row.put(indicator + "_score", number(figures, "score"));
            }
            row.put("violations", text(item, "violations"));
            row.put("conduct", plain(item, "conduct"));
            row.put("attendance", number(item, "attendance"));
            row.put("daily_score", number(item.get("indicators").get("daily"), "score"));
            row.put("total", number(item, "total"));
            row.put("status", text(item, "status"));
            rows.add(row);
        }
        return rows;
    }

    /** Those that the system found, by specialist and rule. */
    public static Map<String, Integer> violations(Asking house, String month) {
        var counts = new TreeMap<String, Integer>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = house.get(
                            "manager", "/api/visits/violations?source=SYSTEM&month=" + month + "&limit=7" + cursor)
                    .body();
            page.get("items")
                    .forEach(v -> counts.merge(text(v, "specialistId") + " " + text(v, "rule"), 1, Integer::sum));
            cursor = page.has("next") ? "&cursor=" + page.get("next").asString() : null;
        }
        return counts;
    }

    public static Map<String, String> budgets(Asking house) {
        var budgets = new TreeMap<String, String>();
        house.get("manager", "/api/hospitality/budgets?limit=200")
                .body()
                .get("items")
                .forEach(item -> budgets.put(
                        text(item, "clientId"), item.get("budget").get("amount").asString()));
        return budgets;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asString() : "";
    }

    /** With two decimals, as the expected figures are written. */
    private static String number(JsonNode node, String field) {
        return node.hasNonNull(field)
                ? node.get(field).decimalValue().setScale(2).toPlainString()
                : "";
    }

    private static String plain(JsonNode node, String field) {
        if (!node.hasNonNull(field)) return "";
        BigDecimal value = node.get(field).decimalValue();
        return value.stripTrailingZeros().scale() <= 0 ? value.toBigInteger().toString() : value.toPlainString();
    }
}
