package guanxi.client.write.hours;

import guanxi.client.write.DeskRule;
import guanxi.client.write.hours.ServiceHoursCommand.Hours;
import guanxi.language.WorkInterval;
import guanxi.platform.decision.CommandRejected;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What service hours may say by themselves (service-desk-rules.md, Facts and refusals). */
final class HoursRules {
    private static final Pattern PART = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    private HoursRules() {}

    static List<WorkInterval> parts(Hours said) {
        if (said.date() != null && said.effectiveFrom() != null)
            throw new CommandRejected(
                    DeskRule.CELL_NOT_OF_THIS_KIND,
                    "Hours of a date hold on that date alone; leave the day from which they hold empty.",
                    "effectiveFrom",
                    said.effectiveFrom().toString());
        var parts = said.parts().stream().map(HoursRules::part).toList();
        IntStream.range(1, parts.size())
                .filter(next -> !parts.get(next - 1).isBefore(parts.get(next)))
                .forEach(next -> {
                    throw notHours(
                            parts.get(next).toString(), "begins before the one before it ends; give them in order");
                });
        return parts;
    }

    private static WorkInterval part(String text) {
        Matcher ends = PART.matcher(text);
        if (!ends.matches()) throw notAPart(text);
        try {
            return new WorkInterval(ends.group(1), ends.group(2));
        } catch (IllegalArgumentException impossible) {
            throw notAPart(text);
        }
    }

    private static CommandRejected notAPart(String text) {
        return notHours(text, "is not a part of a day, such as 08:30-12:00");
    }

    private static CommandRejected notHours(String part, String why) {
        return new CommandRejected(ServiceHoursRule.NOT_HOURS, part + " " + why + ".", "hours", part);
    }
}
