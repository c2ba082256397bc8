package guanxi.visit.web.violations;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.Norm;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.day.MarketDayCommand.RecordViolation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A violation as an inspector tells it. */
record NewViolation(
        ColleagueId specialistId,
        LocalDate date,
        Norm rule,
        @Nullable String remark) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewViolation checked(DepartmentTime time) {
        return new NewViolation(
                Fields.required(specialistId, "specialistId"),
                Fields.happened(Fields.required(date, "date"), time, "date"),
                Fields.required(rule, "rule"),
                Fields.optionalText(remark, "remark"));
    }

    RecordViolation command(String inspector) {
        return new RecordViolation(specialistId, date, rule, inspector, remark);
    }
}
