package guanxi.client.read.duplicates;

import guanxi.client.likeness.Likeness;
import guanxi.client.likeness.Sign;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Two clients that look alike. Who looked so later carries the warning: by what events say of when, and at one moment by number, so
 * that it is the same whenever the view is made anew.
 *
 * @param since the first moment at which they looked alike
 */
public record Pair(Recognisable later, Recognisable earlier, List<Likeness> why, Instant since) {

    /** What both have, and since when each. */
    private record Shared(Likeness kind, Instant one, Instant other) {
        static Shared of(Sign one, Sign other) {
            return new Shared(one.kind(), one.since(), other.since());
        }

        Instant since() {
            return one.isAfter(other) ? one : other;
        }
    }

    /** Absent if they share nothing that says anything. */
    static Optional<Pair> of(Recognisable one, Recognisable other) {
        var shared = one.all().stream()
                .flatMap(sign -> other.all().stream().filter(sign::isSame).map(same -> Shared.of(sign, same)))
                .toList();
        return shared.stream()
                .filter(what -> what.kind().isEnough())
                .min(Comparator.comparing(Shared::since).thenComparing(Shared::kind))
                .map(first -> {
                    var why = Likeness.said(shared.stream().map(Shared::kind).toList());
                    return isLater(one, first.one(), other, first.other())
                            ? new Pair(one, other, why, first.since())
                            : new Pair(other, one, why, first.since());
                });
    }

    public boolean isToldApart() {
        return later.isToldApartFrom(earlier);
    }

    private static boolean isLater(Recognisable one, Instant since, Recognisable other, Instant otherSince) {
        int order = since.compareTo(otherSince);
        return order > 0
                || order == 0
                        && one.clientId().number().compareTo(other.clientId().number()) > 0;
    }
}
