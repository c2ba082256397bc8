package guanxi.client.web.hours;

import guanxi.language.client.ServiceHoursEvent.DayKind;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.forms.FormRow;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which day service hours are of, in one word: a date, or all days of a kind. */
record ServedDay(@Nullable LocalDate date, @Nullable DayKind kind) {
    static ServedDay of(FormRow row) {
        return isDate(row.text("day"))
                ? new ServedDay(row.date("day"), null)
                : new ServedDay(null, row.code("day", DayKind.class));
    }

    static ServedDay of(String day) {
        try {
            return isDate(day) ? new ServedDay(LocalDate.parse(day), null) : new ServedDay(null, DayKind.valueOf(day));
        } catch (DateTimeException | IllegalArgumentException neither) {
            throw new CommandRejected(
                    CommonRule.FIELD_INVALID, "The day is a date, or WORKDAY or DAY_OFF for all of them.", "day");
        }
    }

    private static boolean isDate(String day) {
        return !day.isEmpty() && Character.isDigit(day.charAt(0));
    }
}
