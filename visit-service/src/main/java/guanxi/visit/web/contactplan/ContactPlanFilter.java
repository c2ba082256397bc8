package guanxi.visit.web.contactplan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whose plan is asked for, and for which days, both inclusive. */
record ContactPlanFilter(
        @Nullable String specialistId,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate asOf) {}
