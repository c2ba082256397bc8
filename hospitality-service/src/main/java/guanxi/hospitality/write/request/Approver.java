package guanxi.hospitality.write.request;

import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Who decides on a request, and as what: the highest stage that his roles stand for. There is one stage to cover, whatever the
 * amount.
 *
 * @param colleague absent where the organisation does not know him
 */
record Approver(ApprovalStage stage, ColleagueId colleague) {
    private static final ApprovalStage OPEN = ApprovalStage.MANAGER;

    static Approver of(Actor actor) {
        return Arrays.stream(ApprovalStage.values())
                .filter(stage -> actor.isAny(stage.name().toLowerCase(Locale.ROOT)))
                .max(Comparator.naturalOrder())
                .filter(stage -> stage.covers(OPEN))
                .map(stage -> new Approver(stage, actor.colleague()))
                .orElseThrow(() -> new CommandRejected(
                        RequestRule.NO_STAGE_FOR_THIS_ROLE, "Your role decides nothing that is open on this request."));
    }

    HospitalityApproved approves(HospitalityRequestId id, HospitalityPlan plan, Instant now) {
        var nothing = List.<ApprovalStage>of();
        return new HospitalityApproved(
                id, plan.clientId(), stage, colleague, plan.budget().total(), nothing, now);
    }

    HospitalityRefused refuses(HospitalityRequestId id, HospitalityPlan plan, String reason, Instant now) {
        return new HospitalityRefused(
                id, plan.clientId(), stage, colleague, plan.budget().total(), reason, now);
    }
}
