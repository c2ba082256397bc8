package guanxi.visit.web.findings;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Breach;
import guanxi.language.visit.Finding;
import guanxi.language.visit.Norm;
import guanxi.language.visit.Review;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.day.MarketDayCommand.ReviewViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is found of a violation, as it is told. */
record NewFinding(
        ColleagueId specialistId,
        LocalDate date,
        Norm rule,
        @Nullable VisitId visitId,
        @Nullable String inspector,
        Finding finding,
        LocalDate foundOn,
        String reason) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewFinding checked(DepartmentTime time) {
        return new NewFinding(
                Fields.required(specialistId, "specialistId"),
                Fields.required(date, "date"),
                Fields.required(rule, "rule"),
                visitId,
                Fields.optionalText(inspector, "inspector"),
                Fields.required(finding, "finding"),
                Fields.happened(Fields.required(foundOn, "foundOn"), time, "foundOn"),
                Fields.required(reason, "reason"));
    }

    ReviewViolation command(String by) {
        var breach = new Breach(rule, visitId, inspector);
        return new ReviewViolation(specialistId, date, breach, new Review(finding, by, foundOn, reason));
    }
}
