package guanxi.client.read.deadlines;

/** What can be due in the client context: a step of a case or series (T-06 to T-20). */
public final class ClientDeadlines {
    public static final String STEP_DUE = "step-due";

    private ClientDeadlines() {}
}
