package guanxi.platform.forms;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.text.Texts;
import guanxi.platform.text.Wanted;
import java.util.HashMap;
import java.util.Map;

/** A filled cell that knows where it stands, so that a refusal can say so in the file's own words. */
record Cell(String column, String heading, String text) {

    CellRejected refused(FormRule rule, String reason) {
        return refused(rule, reason, Map.of());
    }

    CellRejected refused(FormRule rule, String reason, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("column", Quoted.plain(heading));
        facts.put("given", Quoted.plain(text));
        return new CellRejected(rule, column, where() + " " + reason + ".", facts);
    }

    /** By the rule that a request with this value is refused by. */
    CommandRejected inTheFuture() {
        return new CommandRejected(
                CommonRule.FIELD_INVALID,
                where() + " is in the future, but says what has happened; correct the year, month or day.",
                column,
                Map.of("wanted", Wanted.NOT_IN_THE_FUTURE.name()));
    }

    /** What is kept as text must still have what was typed. */
    String kept() {
        if (Texts.hasLostDigits(text))
            throw refused(
                    FormRule.NOT_A_NUMBER,
                    "is a number that has lost its digits; format the column as text in the spreadsheet and type all"
                            + " digits again");
        return text;
    }

    private String where() {
        return Quoted.of(text) + " in column " + Quoted.of(heading);
    }
}
