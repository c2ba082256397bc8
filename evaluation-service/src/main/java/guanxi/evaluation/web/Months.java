package guanxi.evaluation.web;

import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.time.YearMonth;

/** Keeps months to those that a department can have, so that no calendar reckons beyond its range. */
final class Months {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private Months() {}

    static YearMonth checked(YearMonth month, String field) {
        if (month == null)
            throw new CommandRejected(CommonRule.FIELD_MISSING, "The field " + field + " is missing.", field);
        if (month.getYear() < FIRST_YEAR || month.getYear() > LAST_YEAR) {
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID,
                    "The field " + field + " is a month from " + FIRST_YEAR + " to " + LAST_YEAR + ".",
                    field);
        }
        return month;
    }
}
