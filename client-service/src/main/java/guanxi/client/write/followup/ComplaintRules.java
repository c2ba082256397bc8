package guanxi.client.write.followup;

import guanxi.client.write.DeskRules;
import guanxi.client.write.cases.CaseRule;
import guanxi.client.write.cases.NamedCases;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.ServiceStandard;
import guanxi.platform.decision.CommandRejected;
import java.util.Map;

/** Which case may be named as the complaint that came of a rating. */
final class ComplaintRules {
    private static final String FIELD = "complaint";

    private ComplaintRules() {}

    /** It is a complaint of the same client, who did not make it before he rated. */
    static void mustComeOf(FollowUpOpened opened, CaseId complaint, NamedCases cases) {
        if (isRated(opened.rating(), complaint))
            throw new CommandRejected(
                    FollowUpRule.THE_RATED_CASE_IS_NOT_ITS_COMPLAINT,
                    "The case " + complaint.number()
                            + " is the one that was rated; name the complaint that came of it.",
                    FIELD,
                    complaint.number());
        var named = cases.find(complaint).orElseThrow(() -> NamedCases.unknown(complaint, FIELD));
        if (named.standard() != CaseStandard.S2)
            throw new CommandRejected(
                    FollowUpRule.ONLY_A_COMPLAINT_CLOSES_A_FOLLOW_UP,
                    "The case " + complaint.number() + " is not a complaint.",
                    FIELD,
                    named.standard().name());
        if (!named.clientId().equals(opened.clientId()))
            throw new CommandRejected(
                    CaseRule.NOT_THE_SAME_CLIENT,
                    "The case " + complaint.number() + " is of another client.",
                    FIELD,
                    Map.of(
                            "recorded",
                            opened.clientId().number(),
                            "given",
                            named.clientId().number()));
        DeskRules.mustNotComeBefore(opened.rating().at(), named.endedAt(), FIELD);
    }

    private static boolean isRated(ClientRating rating, CaseId complaint) {
        return rating.standard() == ServiceStandard.S2 && rating.id().equals(complaint.number());
    }
}
