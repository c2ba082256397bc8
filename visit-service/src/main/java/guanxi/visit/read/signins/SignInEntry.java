package guanxi.visit.read.signins;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.MarketDayEvent;
import guanxi.language.visit.MarketDayEvent.MarketSignedIn;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.MarketDayEvent.SignInCorrected;
import guanxi.language.visit.SignIn.Channel;
import guanxi.language.visit.SignInCheck;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as first recorded, what was put right about it, and what was found when it was checked (F-15). Of number and position it keeps
 * nothing.
 *
 * @param effectiveAt when it counts; absent if it was withdrawn
 * @param territory as first recorded
 * @param corrections by when they were made
 */
public record SignInEntry(
        ColleagueId specialistId,
        LocalDate date,
        Instant at,
        @Nullable Instant effectiveAt,
        Channel channel,
        TerritoryId territory,
        SignInCheck check,
        List<Doubt> doubts,
        @Nullable Integer distanceM,
        List<Correction> corrections) {
    public static final ViewDefinition<SignInEntry> VIEW = view(
                    "sign_ins", 1, SignInEntry.class, s -> id(s.specialistId(), s.at()))
            .foundBy("specialistId", "date", "at")
            .foundBy("check", "date", "at")
            .foundBy("date", "at")
            .touchedBy(MarketSignedIn.class, e -> id(e, e.signIn().at()))
            .touchedBy(SignInCorrected.class, e -> id(e, e.at()))
            .touchedBy(SignInChecked.class, e -> id(e, e.at()));

    /** A correction without the number, which is the caller's own. */
    public record Correction(
            Instant correctedAt,
            SignInCorrection.Kind kind,
            @Nullable Instant newAt,
            @Nullable TerritoryId newTerritory,
            String by,
            String reason) {

        static Correction of(SignInCorrection told) {
            return new Correction(
                    told.correctedAt(), told.kind(), told.newAt(), told.newTerritory(), told.by(), told.reason());
        }

        private Instant effective(Instant recorded) {
            if (kind == SignInCorrection.Kind.WITHDRAW) return null;
            return newAt == null ? recorded : newAt;
        }
    }

    static SignInEntry of(MarketSignedIn event) {
        var signIn = event.signIn();
        return new SignInEntry(
                event.specialistId(),
                event.date(),
                signIn.at(),
                signIn.at(),
                signIn.channel(),
                signIn.territory(),
                SignInCheck.UNCHECKED,
                List.of(),
                null,
                List.of());
    }

    /** What was told of the same moment before is filled by it. */
    SignInEntry with(Correction told) {
        var others = corrections.stream().filter(known -> !known.correctedAt().equals(told.correctedAt()));
        var all = Stream.concat(others, Stream.of(told))
                .sorted(Comparator.comparing(Correction::correctedAt))
                .toList();
        Instant effective = all.getLast().effective(at);
        return new SignInEntry(specialistId, date, at, effective, channel, territory, check, doubts, distanceM, all);
    }

    SignInEntry with(Checked found) {
        return new SignInEntry(
                specialistId,
                date,
                at,
                effectiveAt,
                channel,
                territory,
                found.check(),
                found.doubts(),
                found.distanceM(),
                corrections);
    }

    private static String id(MarketDayEvent event, Instant at) {
        return id(event.specialistId(), at);
    }

    private static String id(ColleagueId specialist, Instant at) {
        return specialist.number() + "-" + at;
    }
}
