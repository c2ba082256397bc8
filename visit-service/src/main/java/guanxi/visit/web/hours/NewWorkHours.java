package guanxi.visit.web.hours;

import guanxi.language.organisation.OfficeId;
import guanxi.language.visit.Weekday;
import guanxi.platform.web.Fields;
import guanxi.visit.write.hours.WorkHoursCommand.Hours;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of work as they are told: of a weekday or of a date. */
record NewWorkHours(
        @Nullable OfficeId office,
        @Nullable Weekday weekday,
        @Nullable LocalDate date,
        @Nullable LocalDate validFrom,
        List<String> intervals) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewWorkHours checked() {
        var texts = Fields.texts(intervals, "intervals");
        Fields.required(texts.isEmpty() ? null : texts, "intervals");
        return new NewWorkHours(office, weekday, date, validFrom, texts);
    }

    Hours said() {
        return new Hours(office, weekday, date, validFrom, intervals);
    }
}
