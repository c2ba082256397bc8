package guanxi.client.write.client;

import guanxi.language.client.ClientId;
import guanxi.language.client.MergedField;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Into which client a client is merged, and what that one's file takes from it.
 *
 * @param into absent once the two were separated
 */
record Merger(@Nullable ClientId into, List<MergedField> taken) {

    static Merger ended() {
        return new Merger(null, List.of());
    }

    boolean stands() {
        return into != null;
    }
}
