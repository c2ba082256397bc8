package guanxi.client.standards;

import guanxi.client.standards.ServiceFigures.Satisfaction;

/** What clients said who were called back; the second rating stands beside the first, which it never changes. */
public final class RatingTally {
    private Share answered = Share.NONE;
    private int sum;
    private int again;
    private int sumAgain;

    public void count(RatedCall call) {
        answered = answered.with(call.first() != null);
        if (call.first() != null) sum += call.first();
        if (call.second() == null) return;
        again++;
        sumAgain += call.second();
    }

    /** Those who said how satisfied they are, of those who were called back and reached. */
    public Share answered() {
        return answered;
    }

    public Satisfaction first() {
        return satisfaction(sum, answered.good());
    }

    public Satisfaction second() {
        return satisfaction(sumAgain, again);
    }

    private static Satisfaction satisfaction(int points, int counted) {
        return new Satisfaction(counted, counted == 0 ? null : Share.rounded(points, counted));
    }
}
