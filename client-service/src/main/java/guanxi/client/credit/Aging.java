package guanxi.client.credit;

import guanxi.language.Money;

/**
 * What is open, by how many days it is overdue; the parts add up to the whole.
 *
 * @param open all of it
 */
public record Aging(Money open, Money notDue, Money days1To30, Money days31To60, Money days61To90, Money over90Days) {
    private static final Money NONE = Money.ofFen(0);
    public static final Aging NOTHING = new Aging(NONE, NONE, NONE, NONE, NONE, NONE);
    static final int FIRST_BAND = 30;
    static final int SECOND_BAND = 60;
    static final int THIRD_BAND = 90;

    /** @param days how many days it is overdue; 0 if it is not */
    public static Aging of(Money open, int days) {
        if (days == 0) return new Aging(open, open, NONE, NONE, NONE, NONE);
        if (days <= FIRST_BAND) return new Aging(open, NONE, open, NONE, NONE, NONE);
        if (days <= SECOND_BAND) return new Aging(open, NONE, NONE, open, NONE, NONE);
        if (days <= THIRD_BAND) return new Aging(open, NONE, NONE, NONE, open, NONE);
        return new Aging(open, NONE, NONE, NONE, NONE, open);
    }

    public Aging plus(Aging other) {
        return new Aging(
                open.plus(other.open),
                notDue.plus(other.notDue),
                days1To30.plus(other.days1To30),
                days31To60.plus(other.days31To60),
                days61To90.plus(other.days61To90),
                over90Days.plus(other.over90Days));
    }
}
