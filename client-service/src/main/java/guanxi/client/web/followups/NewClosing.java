package guanxi.client.web.followups;

import guanxi.client.write.followup.FollowUpCommand.CloseFollowUp;
import guanxi.client.write.followup.FollowUpCommand.Closing;
import guanxi.language.client.CaseId;
import guanxi.language.client.FollowUpId;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * What came of a follow-up, as it is sent.
 *
 * @param complaint absent if he did not
 */
record NewClosing(String done, @Nullable CaseId complaint) {

    CloseFollowUp command(FollowUpId id) {
        return new CloseFollowUp(id, new Closing(Fields.required(done, "done"), complaint));
    }
}
