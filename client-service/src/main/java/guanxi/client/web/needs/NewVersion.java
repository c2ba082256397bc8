package guanxi.client.web.needs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.write.need.NeedCommand.ReviseNeed;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import io.swagger.v3.oas.annotations.media.Schema;

/** A version of a need that is known, as it is told. */
@Schema(name = "NewNeedVersion")
record NewVersion(
        Integer version,
        ColleagueId specialistId,
        @JsonUnwrapped ToldAnalysis analysis) {
    static final int LAST = 9_999;

    ReviseNeed command(NeedId id, DepartmentTime time) {
        return new ReviseNeed(
                id,
                Fields.required(specialistId, "specialistId"),
                Fields.between(Fields.required(version, "version"), 1, LAST, "version"),
                analysis.checked(time));
    }
}
