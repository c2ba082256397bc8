package guanxi.platform.forms;

/** A file of which no row can be read, or whose columns are not those of the form. */
public final class FormRejected extends RuntimeException {
    private final FormRule rule;

    public FormRejected(FormRule rule, String message) {
        super(message);
        this.rule = rule;
    }

    public FormRejected(FormRule rule, String message, Throwable cause) {
        super(message, cause);
        this.rule = rule;
    }

    public FormRule rule() {
        return rule;
    }

    public String code() {
        return rule.name();
    }
}
