package guanxi.visit.web.plans;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.Purpose;
import guanxi.platform.web.Fields;
import guanxi.visit.write.plan.PlanCommand.SubmitPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as it is told: in figures, or line by line, and then the figures may be left out. */
record NewPlan(
        ColleagueId specialistId,
        YearMonth month,
        @Nullable Integer visits,
        @Nullable Integer expansion,
        @Nullable Integer deals,
        @Nullable List<NewPlanLine> lines) {

    record NewPlanLine(
            PlanLine.Kind kind,
            ClientId clientId,
            LocalDate date,
            @Nullable Purpose purpose,
            Integer groups) {
        private NewPlanLine checked() {
            return new NewPlanLine(
                    Fields.required(kind, "kind"),
                    Fields.required(clientId, "clientId"),
                    Fields.required(date, "date"),
                    purpose,
                    Fields.required(groups, "groups"));
        }

        private PlanLine line() {
            return new PlanLine(kind, clientId, date, purpose, groups);
        }
    }

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewPlan checked() {
        return new NewPlan(
                Fields.required(specialistId, "specialistId"),
                Fields.required(month, "month"),
                figure(visits, "visits"),
                figure(expansion, "expansion"),
                figure(deals, "deals"),
                isInLines()
                        ? lines.stream()
                                .map(line -> Fields.required(line, "lines").checked())
                                .toList()
                        : List.of());
    }

    /** @param submittedAt absent for now */
    SubmitPlan command(Instant submittedAt) {
        var told = lines.stream().map(NewPlanLine::line).toList();
        return new SubmitPlan(specialistId, month, visits, expansion, deals, told, submittedAt);
    }

    private Integer figure(Integer stated, String field) {
        return stated == null && isInLines() ? null : Fields.atLeast(stated, 0, field);
    }

    private boolean isInLines() {
        return lines != null && !lines.isEmpty();
    }
}
