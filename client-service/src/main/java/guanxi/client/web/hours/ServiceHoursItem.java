package guanxi.client.web.hours;

import guanxi.client.standards.StatedServiceHours;
import guanxi.language.WorkInterval;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Service hours that were set, as they are told.
 *
 * @param day a date, or the kind of the days
 * @param effectiveFrom absent for since ever, and for hours of a date
 */
record ServiceHoursItem(String day, @Nullable LocalDate effectiveFrom, List<String> hours) {
    static ServiceHoursItem of(StatedServiceHours stated) {
        String day =
                stated.date() == null ? stated.kind().name() : stated.date().toString();
        return new ServiceHoursItem(
                day,
                stated.effectiveFrom(),
                stated.hours().stream().map(WorkInterval::toString).toList());
    }
}
