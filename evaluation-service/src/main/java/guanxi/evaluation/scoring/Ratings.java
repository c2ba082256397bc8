package guanxi.evaluation.scoring;

import java.math.BigDecimal;

/** The manager's ratings of a month, each with the event that gave it; absent as long as they are missing. */
public record Ratings(BigDecimal teamwork, BigDecimal clientCare, Told teamworkTold, Told clientCareTold) {
    public static final Ratings NONE = new Ratings(null, null, null, null);

    /** What a rating that was given leaves of those before it. */
    public Ratings with(BigDecimal newTeamwork, BigDecimal newClientCare, Told told) {
        boolean newerTeamwork = differs(teamwork, newTeamwork);
        boolean newerClientCare = differs(clientCare, newClientCare);
        return new Ratings(
                newerTeamwork ? newTeamwork : teamwork,
                newerClientCare ? newClientCare : clientCare,
                newerTeamwork ? told : teamworkTold,
                newerClientCare ? told : clientCareTold);
    }

    public boolean complete() {
        return teamwork != null && clientCare != null;
    }

    private static boolean differs(BigDecimal known, BigDecimal next) {
        return next != null && (known == null || known.compareTo(next) != 0);
    }
}
