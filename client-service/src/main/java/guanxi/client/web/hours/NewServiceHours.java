package guanxi.client.web.hours;

import guanxi.client.write.hours.ServiceHoursCommand.Hours;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Service hours as they are told; none says that it is closed. */
record NewServiceHours(@Nullable LocalDate effectiveFrom, List<String> hours) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewServiceHours checked() {
        return new NewServiceHours(effectiveFrom, Fields.texts(Fields.required(hours, "hours"), "hours"));
    }

    Hours of(ServedDay day) {
        return new Hours(day.date(), day.kind(), effectiveFrom, hours);
    }
}
