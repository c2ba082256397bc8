package guanxi.platform.forms;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guanxi.platform.decision.Rejection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that did not count, where it stands, and why.
 *
 * @param facts what the sentence speaks of, so that it can be said in another language
 */
public record RejectedRow(
        long line, String code, String message, @JsonIgnore Map<String, String> facts) {

    public static RejectedRow of(long line, CellRejected refusal) {
        return new RejectedRow(line, refusal.code(), refusal.getMessage(), refusal.facts());
    }

    public static RejectedRow of(long line, Rejection refusal) {
        var facts = new LinkedHashMap<>(refusal.facts());
        if (refusal.field() != null) facts.put("field", refusal.field());
        return new RejectedRow(line, refusal.code(), refusal.message(), facts);
    }

    RejectedRow saying(String sentence) {
        return new RejectedRow(line, code, sentence, facts);
    }
}
