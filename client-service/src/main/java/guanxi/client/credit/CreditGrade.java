package guanxi.client.credit;

import java.math.BigDecimal;

/**
 * What the credit standing (信用度) of a client comes to in one letter, for the record of a visit (F-10). The handbook has no limits; these
 * follow the bands of aging: nothing late and all but one in twenty paid in time is the best, a month is a slip, a quarter is a habit.
 */
public enum CreditGrade {
    A(new BigDecimal(95), 0),
    B(new BigDecimal(80), Aging.FIRST_BAND),
    C(new BigDecimal(60), Aging.THIRD_BAND),
    D(BigDecimal.ZERO, Integer.MAX_VALUE);

    private final BigDecimal leastShare;
    private final int mostDays;

    CreditGrade(BigDecimal leastShare, int mostDays) {
        this.leastShare = leastShare;
        this.mostDays = mostDays;
    }

    /** The best whose limits both are kept. */
    static CreditGrade of(BigDecimal shareInTime, int longestOverdueDays) {
        for (CreditGrade grade : values()) {
            if (shareInTime.compareTo(grade.leastShare) >= 0 && longestOverdueDays <= grade.mostDays) return grade;
        }
        throw new IllegalStateException("The last grade takes all");
    }
}
