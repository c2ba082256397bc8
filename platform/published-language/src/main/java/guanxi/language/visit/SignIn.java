package guanxi.language.visit;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One market sign-in (B-14, F-15): first thing on entering the market, by a local fixed line or by position.
 *
 * @param position absent if nothing was said of it
 */
public record SignIn(
        Instant at,
        Channel channel,
        Person caller,
        TerritoryId territory,
        String dutyOfficer,
        @Nullable Position position) {

    public SignIn with(Person otherCaller) {
        return new SignIn(at, channel, otherCaller, territory, dutyOfficer, position);
    }

    public SignIn with(Position otherPosition) {
        return new SignIn(at, channel, caller, territory, dutyOfficer, otherPosition);
    }

    /**
     * What counts of it (F-15): of its corrections the newest replaces every earlier one, and what that leaves blank is as first
     * recorded.
     *
     * @return absent if it was withdrawn
     */
    public Optional<SignIn> correctedBy(Collection<SignInCorrection> corrections) {
        var newest = corrections.stream().max(SignInCorrection.BY_TIME);
        return newest.isEmpty() ? Optional.of(this) : newest.get().appliedTo(this);
    }

    public enum Channel {
        LANDLINE,
        GPS
    }
}
