package guanxi.platform.forms;

/** One row that cannot be understood; its neighbours still count. The column is empty when the row as a whole is at fault. */
public final class CellRejected extends RuntimeException {
    private final FormRule rule;
    private final String column;

    public CellRejected(FormRule rule, String column, String message) {
        super(message, null, false, false);
        this.rule = rule;
        this.column = column;
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
