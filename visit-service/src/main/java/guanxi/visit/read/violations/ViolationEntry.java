package guanxi.visit.read.violations;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.MarketDayEvent.NormViolated;
import guanxi.language.visit.MarketDayEvent.ViolationWithdrawn;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Norm.FoundBy;
import guanxi.language.visit.ViolationId;
import guanxi.language.visit.VisitId;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A violation that stands. */
public record ViolationEntry(
        ViolationId violationId,
        ColleagueId specialistId,
        LocalDate date,
        Norm rule,
        FoundBy source,
        @Nullable VisitId visitId,
        @Nullable String inspector,
        @Nullable String remark) {
    public static final ViewDefinition<ViolationEntry> VIEW = view(
                    "violations", 1, ViolationEntry.class, v -> id(v.specialistId(), v.date(), v.violationId()))
            .foundBy("date")
            .foundBy("specialistId", "date")
            .touchedBy(NormViolated.class, e -> id(e.specialistId(), e.date(), e.violationId()))
            .touchedBy(ViolationWithdrawn.class, e -> id(e.specialistId(), e.date(), e.violationId()));

    public Breach breach() {
        return new Breach(rule, visitId, inspector);
    }

    static String id(ColleagueId specialist, LocalDate date, ViolationId violationId) {
        return specialist.number() + "-" + date + "-" + violationId.name();
    }
}
