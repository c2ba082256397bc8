package guanxi.client.credit;

/** Where a receivable stands on a day. */
public enum ReceivableState {
    OPEN,
    DUE_SOON,
    OVERDUE,
    PAID
}
