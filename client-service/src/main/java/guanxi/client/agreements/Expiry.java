package guanxi.client.agreements;

import java.time.LocalDate;

/** When the end of an agreement is near (D-M-A3). */
public final class Expiry {
    /** The handbook names no term. A month is what one monthly plan looks ahead: the next one can take up the renewal, and have it reviewed and signed. */
    public static final int NOTICE_DAYS = 30;

    private Expiry() {}

    /** @param validUntil the last day on which it holds */
    public static LocalDate nearFrom(LocalDate validUntil) {
        return validUntil.minusDays(NOTICE_DAYS);
    }
}
