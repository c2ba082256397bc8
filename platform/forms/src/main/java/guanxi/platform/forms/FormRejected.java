package guanxi.platform.forms;

import java.util.Map;

/** A file of which no row can be read, or whose columns are not those of the form. */
public final class FormRejected extends RuntimeException {
    private final FormRule rule;
    private final transient Map<String, String> facts;

    public FormRejected(FormRule rule, String message) {
        this(rule, message, Map.of());
    }

    /** @param facts what the sentence speaks of, so that it can be said in another language */
    public FormRejected(FormRule rule, String message, Map<String, String> facts) {
        super(message);
        this.rule = rule;
        this.facts = Map.copyOf(facts);
    }

    public FormRejected(FormRule rule, String message, Throwable cause) {
        super(message, cause);
        this.rule = rule;
        this.facts = Map.of();
    }

    public Map<String, String> facts() {
        return facts;
    }

    public FormRule rule() {
        return rule;
    }

    public String code() {
        return rule.name();
    }
}
