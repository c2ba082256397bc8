package guanxi.visit.write.hours;

import guanxi.language.WorkInterval;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.text.Texts;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.hours.WorkHoursCommand.Hours;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What hours may say by themselves. */
final class HoursRules {
    /** Of any width, with any dash, and {@code 8:00} for {@code 08:00}. */
    private static final Pattern INTERVAL = Pattern.compile("([0-9]{1,2}:[0-9]{2}) ?[-~] ?([0-9]{1,2}:[0-9]{2})");

    private HoursRules() {}

    static List<WorkInterval> intervals(Hours said) {
        mustBeOfWeekdayOrDate(said);
        var intervals = said.intervals().stream().map(HoursRules::interval).toList();
        IntStream.range(1, intervals.size())
                .filter(next -> !intervals.get(next - 1).isBefore(intervals.get(next)))
                .forEach(next -> {
                    throw overlapping(intervals.get(next));
                });
        return intervals;
    }

    private static void mustBeOfWeekdayOrDate(Hours said) {
        if ((said.weekday() == null) == (said.date() == null))
            throw new CommandRejected(
                    VisitRule.WEEKDAY_OR_DATE, "Hours are of a weekday or of a date; give one of the two.", "weekday");
        if (said.validFrom() != null && said.weekday() == null)
            throw new CommandRejected(
                    VisitRule.WEEKDAY_OR_DATE,
                    "Hours of a date hold on that date alone; leave the day from which they hold empty.",
                    "validFrom");
    }

    private static WorkInterval interval(String text) {
        Matcher parts = INTERVAL.matcher(Texts.folded(text));
        if (!parts.matches()) throw noInterval(text);
        try {
            return new WorkInterval(twoDigits(parts.group(1)), twoDigits(parts.group(2)));
        } catch (IllegalArgumentException impossible) {
            throw noInterval(text);
        }
    }

    private static String twoDigits(String time) {
        return time.length() < "00:00".length() ? "0" + time : time;
    }

    private static CommandRejected noInterval(String text) {
        return new CommandRejected(
                VisitRule.NOT_AN_INTERVAL,
                text + " is not an interval of a day, such as 08:00-12:00.",
                "intervals",
                Map.of("given", text));
    }

    private static CommandRejected overlapping(WorkInterval next) {
        return new CommandRejected(
                VisitRule.INTERVALS_OVERLAP,
                "The interval " + next + " begins before the one before it ends; give them in order.",
                "intervals",
                Map.of("given", next.toString()));
    }
}
