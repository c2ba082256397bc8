package guanxi.hospitality.write;

import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.RequestId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What is done to a hospitality request. */
public sealed interface RequestCommand {

    record SubmitRequest(@TargetAggregateIdentifier RequestId requestId, HospitalityPlan plan)
            implements RequestCommand {}

    record ApproveRequest(@TargetAggregateIdentifier RequestId requestId) implements RequestCommand {}

    record RefuseRequest(@TargetAggregateIdentifier RequestId requestId, String reason) implements RequestCommand {}

    record SettleRequest(@TargetAggregateIdentifier RequestId requestId, Budget actual) implements RequestCommand {}
}
