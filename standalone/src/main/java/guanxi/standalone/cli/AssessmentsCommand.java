package guanxi.standalone.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A month's assessments as a table. What is absent in the answer is not rated or not known, and shows as a dash. */
final class AssessmentsCommand {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.left("specialist"),
            Table.left("name"),
            Table.left("team"),
            Table.right("visits"),
            Table.right("actual"),
            Table.right("score"),
            Table.right("expansion"),
            Table.right("actual"),
            Table.right("score"),
            Table.right("deals"),
            Table.right("actual"),
            Table.right("score"),
            Table.right("daily"),
            Table.right("violations"),
            Table.right("total"),
            Table.left("status"),
            Table.left("late"));

    private final Gateway gateway;
    private final Tokens tokens;
    private final PrintStream out;

    AssessmentsCommand(Gateway gateway, Tokens tokens, PrintStream out) {
        this.gateway = gateway;
        this.tokens = tokens;
        this.out = out;
    }

    int run(Arguments arguments) {
        var month = arguments.option("month").orElse("2026-06");
        if (!month.matches("\\d{4}-\\d{2}")) throw new Misused("Not a month: " + month);
        var path = "/api/evaluations/assessments?month=" + month;
        var answer = gateway.get(path, tokens.givenOrManagers(), "Prefer", "wait=3");
        var rows = new ArrayList<List<String>>();
        for (var item : answer.jsonOrRefuse().path("items")) rows.add(row(item));
        out.print(Table.of(COLUMNS, rows));
        return Cli.DONE;
    }

    private static List<String> row(JsonNode item) {
        var indicators = item.path("indicators");
        var cells = new ArrayList<>(List.of(
                item.path("specialistId").asString("-"),
                item.path("name").asString("-"),
                item.path("team").asString("-")));
        // On the card of those who support they are parts of the business.
        var planned = indicators.has("business") ? indicators.path("business") : indicators;
        for (var indicator : List.of("visits", "expansion", "deals")) {
            cells.add(count(planned.path(indicator).path("planned")));
            cells.add(count(planned.path(indicator).path("actual")));
            cells.add(figure(planned.path(indicator).path("score")));
        }
        cells.add(figure(indicators.path("daily").path("score")));
        cells.add(count(item.path("violations")));
        cells.add(figure(item.path("total")));
        cells.add(item.path("status").asString("-"));
        cells.add(item.path("planLate").asBoolean(false) ? "late" : "");
        return cells;
    }

    private static String count(JsonNode number) {
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : "-";
    }

    /** Figures come rounded to two decimals; only the zeros that JSON drops are put back. */
    private static String figure(JsonNode number) {
        if (!number.isNumber()) return "-";
        var exact = number.decimalValue();
        return exact.setScale(Math.max(2, exact.stripTrailingZeros().scale())).toPlainString();
    }
}
