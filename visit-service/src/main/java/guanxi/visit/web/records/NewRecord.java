package guanxi.visit.web.records;

import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitRecord;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.web.Cells;
import guanxi.visit.write.visit.VisitCommand.FillRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record as it is told, of a visit that was made. */
record NewRecord(
        VisitId visitId,
        LocalDate filledOn,
        String preparedBy,
        @Nullable BigDecimal growthRate,
        @Nullable String credit,
        @Nullable BigDecimal grossMargin,
        @Nullable String overall,
        @Nullable String position,
        @Nullable String other,
        @Nullable String solved,
        @Nullable String watch,
        @Nullable Integer listeningLevel) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    NewRecord checked(DepartmentTime time) {
        return new NewRecord(
                Fields.required(visitId, "visitId"),
                Fields.happened(Fields.required(filledOn, "filledOn"), time, "filledOn"),
                Fields.required(preparedBy, "preparedBy"),
                Fields.between(growthRate, -Cells.MOST, Cells.MOST, "growthRate"),
                Fields.optionalText(credit, "credit"),
                Fields.between(grossMargin, -Cells.MOST, Cells.MOST, "grossMargin"),
                Fields.optionalText(overall, "overall"),
                Fields.optionalText(position, "position"),
                Fields.optionalText(other, "other"),
                Fields.optionalText(solved, "solved"),
                Fields.optionalText(watch, "watch"),
                Fields.between(listeningLevel, 0, VisitRecord.BEST_LISTENING, "listeningLevel"));
    }

    FillRecord command() {
        var record = new VisitRecord(
                filledOn,
                preparedBy,
                growthRate,
                credit,
                grossMargin,
                overall,
                position,
                other,
                solved,
                watch,
                listeningLevel);
        return new FillRecord(visitId, record);
    }
}
