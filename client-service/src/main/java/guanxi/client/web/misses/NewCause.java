package guanxi.client.web.misses;

import guanxi.client.write.watch.ExplainMiss;
import guanxi.language.client.CallBackId;
import guanxi.language.client.MissCause;
import guanxi.language.client.ServiceStep;
import guanxi.platform.web.Fields;
import org.jspecify.annotations.Nullable;

/**
 * Why a step was missed, as it is sent.
 *
 * @param note what another cause is; beside one of those listed it may be left out
 */
record NewCause(MissCause cause, @Nullable String note) {

    ExplainMiss command(String subject, int round, ServiceStep step, @Nullable CallBackId callBackId) {
        return new ExplainMiss(
                subject, round, step, callBackId, Fields.required(cause, "cause"), Fields.optionalText(note, "note"));
    }
}
