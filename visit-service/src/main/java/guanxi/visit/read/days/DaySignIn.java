package guanxi.visit.read.days;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignIn.Channel;
import guanxi.language.visit.SignInCorrection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as it was first recorded, and what was put right about it since (F-15).
 *
 * @param at as first recorded, which names it
 * @param effectiveAt when it counts; absent if it was withdrawn
 */
public record DaySignIn(
        Instant at,
        @Nullable Instant effectiveAt,
        Channel channel,
        @Nullable Person caller,
        TerritoryId territory,
        @Nullable String dutyOfficer,
        List<SignInCorrection> corrections) {

    static DaySignIn of(SignIn recorded, List<SignInCorrection> corrections) {
        return new DaySignIn(
                recorded.at(),
                recorded.correctedBy(corrections).map(SignIn::at).orElse(null),
                recorded.channel(),
                recorded.caller(),
                recorded.territory(),
                recorded.dutyOfficer(),
                List.copyOf(corrections));
    }

    DaySignIn with(SignInCorrection correction) {
        var all = correction.among(corrections);
        return of(new SignIn(at, channel, caller, territory, dutyOfficer, null), all);
    }

    DaySignIn filled(SignIn recorded) {
        return of(recorded, corrections);
    }

    boolean countsBy(Instant moment) {
        return effectiveAt != null && !effectiveAt.isAfter(moment);
    }
}
