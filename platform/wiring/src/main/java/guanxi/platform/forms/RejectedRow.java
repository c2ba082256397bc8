package guanxi.platform.forms;

/** A row that did not count, where it stands, and why. */
public record RejectedRow(long line, String code, String message) {

    public static RejectedRow of(long line, CellRejected refusal) {
        return new RejectedRow(line, refusal.code(), refusal.getMessage());
    }
}
