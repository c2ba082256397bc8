package guanxi.visit.query.reports;

import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days of whom, as several views are asked for them.
 *
 * @param whose narrowed to those within reach
 * @param first absent for all days before the last
 */
record Span(Query whose, @Nullable LocalDate first, LocalDate last) {

    static Span of(ColleagueId specialist, LocalDate day) {
        return new Span(Query.where("specialistId", specialist.number()), day, day);
    }

    /** @param day what the view calls it */
    Query by(String day) {
        return whose.between(
                day, first == null ? null : first.toString(), last.plusDays(1).toString());
    }
}
