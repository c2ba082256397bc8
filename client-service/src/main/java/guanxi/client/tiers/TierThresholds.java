package guanxi.client.tiers;

import guanxi.language.client.ClientProfile.Tier;
import java.time.LocalDate;
import java.util.List;

/**
 * From how much on a client that bought it within twelve months is of which tier (D-M-A8). The handbook names no amounts; another set of them is
 * another version, which holds from its first day on and leaves all days before as they were (ADR 34).
 *
 * @param firstDay absent for since ever
 */
record TierThresholds(LocalDate firstDay, long superLarge, long a, long b) {
    private static final List<TierThresholds> VERSIONS =
            List.of(new TierThresholds(null, 5_000_000, 1_000_000, 100_000));
    private static final long FEN = 100;

    static TierThresholds on(LocalDate day) {
        return VERSIONS.stream()
                .filter(version -> version.firstDay == null || !version.firstDay.isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** @param fen what was bought, in the smallest units */
    Tier of(long fen) {
        if (fen >= superLarge * FEN) return Tier.SUPER_LARGE;
        if (fen >= a * FEN) return Tier.A;
        return fen >= b * FEN ? Tier.B : Tier.C;
    }
}
