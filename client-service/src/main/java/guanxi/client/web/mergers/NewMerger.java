package guanxi.client.web.mergers;

import guanxi.client.write.client.ClientCommand.MergeClient;
import guanxi.language.client.ClientId;
import guanxi.language.client.MergedField;
import guanxi.platform.web.Fields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client that is the same as another, as it is told.
 *
 * @param taken what the file of the other shows of it, in any order; absent for nothing
 */
record NewMerger(ClientId into, @Nullable List<MergedField> taken, String reason) {

    MergeClient command(ClientId client) {
        return new MergeClient(
                client,
                Fields.required(into, "into"),
                taken == null ? List.of() : taken.stream().distinct().sorted().toList(),
                Fields.required(reason, "reason"));
    }
}
