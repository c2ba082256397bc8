package guanxi.visit.web.signins;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.visit.read.signins.SignInEntry;
import guanxi.visit.read.signins.SignInEntry.Correction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sign-in as it is shown. */
record CheckedSignIn(
        ColleagueId specialistId,
        Instant at,
        @Nullable Instant effectiveAt,
        SignIn.Channel channel,
        TerritoryId territory,
        SignInCheck check,
        List<Doubt> doubts,
        @Nullable Integer distanceM,
        List<Correction> corrections) {

    static CheckedSignIn of(SignInEntry entry) {
        return new CheckedSignIn(
                entry.specialistId(),
                entry.at(),
                entry.effectiveAt(),
                entry.channel(),
                entry.territory(),
                entry.check(),
                entry.doubts(),
                entry.distanceM(),
                entry.corrections());
    }
}
