package guanxi.hospitality.write.request;

import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a hospitality request. */
public sealed interface RequestCommand {

    record SubmitRequest(@TargetAggregateIdentifier HospitalityRequestId requestId, HospitalityPlan plan)
            implements RequestCommand {}

    record ApproveRequest(@TargetAggregateIdentifier HospitalityRequestId requestId) implements RequestCommand {}

    record RefuseRequest(@TargetAggregateIdentifier HospitalityRequestId requestId, String reason)
            implements RequestCommand {}

    record SettleRequest(@TargetAggregateIdentifier HospitalityRequestId requestId, Budget actual)
            implements RequestCommand {}
}
