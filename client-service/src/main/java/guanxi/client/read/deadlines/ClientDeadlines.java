package guanxi.client.read.deadlines;

import guanxi.language.client.AgreementEvent;
import guanxi.platform.deadline.Deadline;

/**
 * What can be due in the client context: a step of a case or series (T-06 to T-20), a countermeasure (F-4), money (D-M-B10), the word that
 * an agreement's end is near (D-M-A3), a handover that all have signed, a prospect that nobody deals with.
 */
public final class ClientDeadlines {
    public static final String STEP_DUE = "step-due";
    /** That a missed step is brought before the manager, if it is late still. */
    public static final String ESCALATION_DUE = "escalation-due";

    public static final String EXPIRY_NOTICE_DUE = "expiry-notice-due";
    public static final String COUNTERMEASURE_DUE = "countermeasure-due";
    public static final String PAYMENT_DUE = "payment-due";
    /** Its day begins, and it takes effect. */
    public static final String HANDOVER_DUE = "handover-due";

    /** A prospect returns to the public pool unless somebody deals with it. */
    public static final String POOL_RETURN_DUE = "pool-return-due";

    private ClientDeadlines() {}

    static String id(AgreementEvent event) {
        return Deadline.id(EXPIRY_NOTICE_DUE, event.agreementId().toString());
    }
}
