package guanxi.standalone.walk;

/** Expenses, and corrections of them, that cannot be. */
final class BadExpenses extends BadRequests {
    private static final String EXPENSES = "/api/visits/expenses";

    BadExpenses() {
        money();
        things();
        corrected();
    }

    private void money() {
        post("money below nothing", EXPENSES, expense("x", "-0.01"), INVALID);
        post("money with three decimals", EXPENSES, expense("x", "1.001"), INVALID);
        post("money as a power", EXPENSES, expense("x", "1e999999999"), INVALID);
        post("money as a tiny power", EXPENSES, expense("x", "1e-999999999"), INVALID);
        post("money as a word", EXPENSES, expense("x", "\"much\""), INVALID);
        post("money of a day to come", EXPENSES, expense("x", "1").replace("2026-06-01", "2999-01-01"), INVALID);
    }

    private void things() {
        post("a thing of an ideographic space", EXPENSES, expense("\\u3000", "1"), MISSING);
        post("a text read backwards", EXPENSES, expense("a\\u202Eb", "1"), INVALID);
        post("half a character", EXPENSES, expense("a\\ud83d", "1"), INVALID);
        post("what is left of a number", EXPENSES, expense("1.5E+10", "1"), INVALID);
        post("a text of a million letters", EXPENSES, expense("x".repeat(1_000_000), "1"), INVALID);
    }

    private void corrected() {
        put(
                "correcting an expense without a reason",
                EXPENSES + "/S001/2026-06-01/0/correction",
                "{\"item\":\"x\",\"amount\":1}",
                MISSING);
        put("an expense that never was", EXPENSES + "/S001/2020-01-01/0/withdrawal", "{\"reason\":\"x\"}", NOT_FOUND);
    }

    private static String expense(String item, String amount) {
        return "{\"specialistId\":\"S001\",\"date\":\"2026-06-01\",\"item\":\"%s\",\"amount\":%s}"
                .formatted(item, amount);
    }
}
