package guanxi.language.visit;

import guanxi.language.Person;
import guanxi.language.Personal;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a telephone says that whoever signs in is (F-15). Any part may be absent; numbers are compared by value, not by spelling.
 *
 * @param person whose it is; all that he ever called from or was at has one key
 * @param accuracyM within how many metres he is there
 * @param fixedAt when the telephone found it out
 * @param mocked whether the telephone says that another program made it up
 */
public record Position(
        Person person,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable BigDecimal accuracyM,
        @Nullable Instant fixedAt,
        @Nullable Boolean mocked)
        implements Personal {
    public static final int LEAST_ACCURATE_M = 10_000;

    public Position {
        latitude = plain(latitude);
        longitude = plain(longitude);
        accuracyM = plain(accuracyM);
    }

    /** @return absent if nothing is said of it */
    public static @Nullable Position of(
            ColleagueId colleague,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            @Nullable BigDecimal accuracyM,
            @Nullable Instant fixedAt,
            @Nullable Boolean mocked) {
        var person = Person.ofColleague(colleague, null);
        var position = new Position(person, latitude, longitude, accuracyM, fixedAt, mocked);
        return position.saysNothing() ? null : position;
    }

    /** One of which nothing was said is none: so the key of this one was destroyed. */
    public boolean saysNothing() {
        return saysNoPlace() && mocked == null;
    }

    /** Whether all four are absent that tell a place. */
    public boolean saysNoPlace() {
        return place().allMatch(Objects::isNull);
    }

    public boolean saysWholePlace() {
        return place().allMatch(Objects::nonNull);
    }

    private Stream<Object> place() {
        return Stream.of(latitude, longitude, accuracyM, fixedAt);
    }

    private static BigDecimal plain(BigDecimal number) {
        if (number == null) return null;
        BigDecimal shortest = number.stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
