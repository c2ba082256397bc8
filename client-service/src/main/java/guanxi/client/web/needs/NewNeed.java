package guanxi.client.web.needs;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.client.write.need.NeedCommand.AnalyseNeed;
import guanxi.language.client.ClientId;
import guanxi.language.client.NeedId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/** The first version of a need, as it is told. */
record NewNeed(
        @Nullable NeedId needId,
        ClientId clientId,
        ColleagueId specialistId,
        @JsonUnwrapped ToldAnalysis analysis) {
    private static final int FIRST = 1;

    AnalyseNeed command(NeedId id, DepartmentTime time) {
        return new AnalyseNeed(
                id,
                Fields.required(clientId, "clientId"),
                Fields.required(specialistId, "specialistId"),
                FIRST,
                analysis.checked(time));
    }
}
