package guanxi.hospitality.write.request;

import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;

/**
 * Who decides on a request, and as what: the highest stage that his roles stand for.
 *
 * @param colleague absent where the organisation does not know him
 */
record Approver(ApprovalStage stage, ColleagueId colleague) {

    /** @param open what is to be decided now */
    static Approver of(Actor actor, ApprovalStage open) {
        return Arrays.stream(ApprovalStage.values())
                .filter(stage -> actor.isAny(stage.name().toLowerCase(Locale.ROOT)))
                .max(Comparator.naturalOrder())
                .filter(stage -> stage.covers(open))
                .map(stage -> new Approver(stage, actor.colleague()))
                .orElseThrow(() -> new CommandRejected(
                        RequestRule.NO_STAGE_FOR_THIS_ROLE, "Your role decides nothing that is open on this request."));
    }
}
