package guanxi.standalone.walk;

/** What is not owed, and not paid so. */
final class BadReceivables extends BadRequests {
    private static final String RECEIVABLES = "/api/clients/receivables";
    private static final String PAYMENTS = RECEIVABLES + "/BAD-10/payments";

    BadReceivables() {
        owed();
        paid();
        asked();
    }

    private void owed() {
        String owed = "{\"clientId\":\"C00001\",\"amount\":6,\"deliveredOn\":\"2026-06-01\",\"dueOn\":\"2026-07-01\"}";
        post("a receivable of nobody", RECEIVABLES, without("clientId", owed), MISSING);
        post("a receivable that is never due", RECEIVABLES, without("dueOn", owed), MISSING);
        post("a receivable of nothing", RECEIVABLES, owed.replace(":6", ":0"), "400 AMOUNT_IS_ABOVE_ZERO");
        post("a receivable of less than nothing", RECEIVABLES, owed.replace(":6", ":-6"), INVALID);
        post("a delivery of a day to come", RECEIVABLES, owed.replace("2026-06", "2999-06"), INVALID);
        post(
                "a receivable that is due before",
                RECEIVABLES,
                owed.replace("2026-07", "2026-05"),
                "400 DUE_BEFORE_DELIVERED");
        post("a receivable of an unknown client", RECEIVABLES, owed.replace("C00001", "C99999"), "409 UNKNOWN_CLIENT");
        String forPurchase = owed.replace("{", "{\"purchaseId\":\"BAD-99\",");
        post("a receivable for an unknown purchase", RECEIVABLES, forPurchase, "409 UNKNOWN_PURCHASE");
        post(
                "a receivable for another's purchase",
                RECEIVABLES,
                forPurchase.replace("BAD-99", "BAD-6").replace("C00001", "C00002"),
                "400 PURCHASE_OF_ANOTHER_CLIENT");
        post(
                "a receivable that is known otherwise",
                RECEIVABLES,
                owed.replace("{", "{\"receivableId\":\"BAD-10\",").replace(":6", ":7"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("withdrawing a receivable without a reason", RECEIVABLES + "/BAD-10/withdrawal", "{}", MISSING);
        put("withdrawing an unknown receivable", RECEIVABLES + "/BAD-99/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
        put(
                "withdrawing a receivable that is paid",
                RECEIVABLES + "/BAD-10/withdrawal",
                "{\"reason\":\"x\"}",
                "409 PAYMENTS_ARE_WITHDRAWN_FIRST");
        as(
                "specialist:S001",
                "a receivable that a specialist tells of his own client",
                Ask.json("POST", RECEIVABLES, owed),
                "403 ROLE_NOT_ALLOWED");
    }

    private void paid() {
        String paid = "{\"amount\":1,\"paidOn\":\"2026-06-02\"}";
        post("a payment on no day", PAYMENTS, without("paidOn", paid), MISSING);
        post("a payment of a day to come", PAYMENTS, paid.replace("2026", "2999"), INVALID);
        post("a payment of nothing", PAYMENTS, paid.replace(":1,", ":0,"), "400 AMOUNT_IS_ABOVE_ZERO");
        post("a payment of more than is open", PAYMENTS, paid.replace(":1,", ":5.01,"), "409 PAID_MORE_THAN_IS_OPEN");
        post("a payment of what nobody owes", PAYMENTS.replace("10", "99"), paid, "409 UNKNOWN_RECEIVABLE");
        post(
                "a payment of what was withdrawn",
                PAYMENTS.replace("10", "11"),
                paid,
                "409 A_WITHDRAWN_RECEIVABLE_STAYS_WITHDRAWN");
        post(
                "a payment that is known otherwise",
                PAYMENTS,
                paid.replace("{", "{\"paymentId\":\"BAD-12\",").replace(":1,", ":2,"),
                "409 ALREADY_RECORDED_DIFFERENTLY");
        put("withdrawing a payment without a reason", PAYMENTS + "/BAD-12/withdrawal", "{}", MISSING);
        put("withdrawing an unknown payment", PAYMENTS + "/BAD-99/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }

    private void asked() {
        get("receivables in a state that is none", RECEIVABLES + "?state=LOST", INVALID);
        get("receivables at a moment that is none", RECEIVABLES + "?at=noon", INVALID);
        get("receivables until a day that is none", RECEIVABLES + "?dueUntil=2026-02-30", INVALID);
        get("the aging at a moment that is none", RECEIVABLES + "/aging?at=noon", INVALID);
        get("the credit at a moment that is none", "/api/clients/C00001/credit?at=noon", INVALID);
        get("the credit of an unknown client", "/api/clients/C99999/credit", NOT_FOUND);
    }
}
