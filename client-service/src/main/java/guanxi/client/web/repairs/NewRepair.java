package guanxi.client.web.repairs;

import guanxi.client.write.series.BeginningCommand.RecordRepair;
import guanxi.language.client.ClientId;
import guanxi.language.client.SeriesId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.access.Caller;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A repair as it is told. */
record NewRepair(
        @Nullable SeriesId repairId,
        ClientId clientId,
        ColleagueId agent,
        String product,
        @Nullable String fault,
        LocalDate repairedOn) {

    /** As a body must tell it, with a number of ours if it has none; the cells of a row are checked where they are read. */
    NewRepair checked(Caller caller, DepartmentTime time) {
        return new NewRepair(
                Fields.orFresh(repairId, caller, SeriesId::new),
                Fields.required(clientId, "clientId"),
                Fields.required(agent, "agent"),
                Fields.required(product, "product"),
                Fields.optionalText(fault, "fault"),
                Fields.happened(Fields.required(repairedOn, "repairedOn"), time, "repairedOn"));
    }

    /** @param withdrawn why there was none; absent as long as it stands */
    RecordRepair command(@Nullable String withdrawn) {
        return new RecordRepair(repairId, clientId, agent, product, fault, repairedOn, withdrawn);
    }
}
