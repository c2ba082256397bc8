package guanxi.client.web.standards;

import guanxi.client.write.standard.StandardRule;
import guanxi.language.client.ServiceStep;
import guanxi.language.client.StepClock;
import guanxi.language.client.StepLimit;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.forms.FormRow;
import guanxi.platform.web.Fields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A limit as it is told: in a body by its parts, in a cell such as {@code 30 ELAPSED 10}. */
record NewLimit(Integer amount, StepClock clock, Integer warnMinutes) {
    private static final Pattern CELL = Pattern.compile("([0-9]{1,5})\\s+(%s)\\s+([0-9]{1,5})"
            .formatted(Stream.of(StepClock.values()).map(Enum::name).collect(Collectors.joining("|"))));

    /** As a body must tell it. */
    StepLimit of(ServiceStep step) {
        String field = "limits." + step + ".";
        return new StepLimit(
                Fields.required(amount, field + "amount"),
                Fields.required(clock, field + "clock"),
                Fields.required(warnMinutes, field + "warnMinutes"));
    }

    static String column(ServiceStep step) {
        return step.name().toLowerCase(Locale.ROOT);
    }

    /** @return none where the cell is empty */
    static Stream<StepLimit> in(FormRow row, ServiceStep step) {
        return row.optionalText(column(step)).map(cell -> read(cell, step)).stream();
    }

    private static StepLimit read(String cell, ServiceStep step) {
        Matcher parts = CELL.matcher(cell);
        if (!parts.matches())
            throw new CommandRejected(
                    StandardRule.NOT_A_LIMIT,
                    cell + " is no limit such as 30 ELAPSED 10: how much, by which clock, and how many minutes before"
                            + " one is warned.",
                    "limits." + step,
                    cell);
        return new StepLimit(
                Integer.parseInt(parts.group(1)), StepClock.valueOf(parts.group(2)), Integer.parseInt(parts.group(3)));
    }
}
