package guanxi.platform.forms;

import java.util.Map;

/** One row that cannot be understood; its neighbours still count. The column is empty when the row as a whole is at fault. */
public final class CellRejected extends RuntimeException {
    private final FormRule rule;
    private final String column;
    private final transient Map<String, String> facts;

    public CellRejected(FormRule rule, String column, String message) {
        this(rule, column, message, Map.of());
    }

    /** @param facts what the sentence speaks of, so that it can be said in another language */
    public CellRejected(FormRule rule, String column, String message, Map<String, String> facts) {
        super(message, null, false, false);
        this.rule = rule;
        this.column = column;
        this.facts = Map.copyOf(facts);
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

    public String column() {
        return column;
    }
}
