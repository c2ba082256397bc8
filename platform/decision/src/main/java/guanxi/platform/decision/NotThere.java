package guanxi.platform.decision;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;

/** The refusals of what is told of somebody on a day, or in a month, on which he is not in the department. */
public final class NotThere {
    private NotThere() {}

    public static CommandRejected on(LocalDate day, String specialist, String field) {
        return refusal("on", day, specialist, field);
    }

    /** On no day of it. */
    public static CommandRejected in(YearMonth month, String specialist, String field) {
        return refusal("in", month, specialist, field);
    }

    private static CommandRejected refusal(String preposition, Object when, String specialist, String field) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("given", specialist);
        facts.put("when", when.toString());
        return new CommandRejected(
                CommonRule.NOT_IN_THE_DEPARTMENT_THAT_DAY,
                "Specialist " + specialist + " is not in the department " + preposition + " " + when + ".",
                field,
                facts);
    }
}
