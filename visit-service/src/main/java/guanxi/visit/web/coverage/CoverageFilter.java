package guanxi.visit.web.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which month of whom is asked for.
 *
 * @param month that of the day as of which it is asked, if it is absent
 */
record CoverageFilter(
        @Nullable YearMonth month,
        @Nullable String specialistId,
        @Nullable LocalDate asOf) {}
