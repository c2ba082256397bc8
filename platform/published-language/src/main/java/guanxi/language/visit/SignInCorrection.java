package guanxi.language.visit;

import guanxi.language.Person;
import guanxi.language.organisation.TerritoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is right about a sign-in that was recorded wrongly (F-15).
 *
 * @param newAt absent if the time was right; always on the same local day
 * @param newTerritory absent if the territory was right
 * @param newCaller absent if the caller's number was right
 * @param by who corrects it, never the specialist himself
 */
public record SignInCorrection(
        Instant correctedAt,
        Kind kind,
        @Nullable Instant newAt,
        @Nullable TerritoryId newTerritory,
        @Nullable Person newCaller,
        String by,
        String reason) {
    public static final Comparator<SignInCorrection> BY_TIME = Comparator.comparing(SignInCorrection::correctedAt);

    /** Beside those that are known; what was told of the same moment before is filled by it. */
    public List<SignInCorrection> among(Collection<SignInCorrection> known) {
        var others = known.stream().filter(other -> !other.correctedAt.equals(correctedAt));
        return Stream.concat(others, Stream.of(this)).toList();
    }

    public SignInCorrection madeAt(Instant moment) {
        return new SignInCorrection(moment, kind, newAt, newTerritory, newCaller, by, reason);
    }

    public SignInCorrection with(Person otherCaller) {
        return new SignInCorrection(correctedAt, kind, newAt, newTerritory, otherCaller, by, reason);
    }

    Optional<SignIn> appliedTo(SignIn recorded) {
        if (kind == Kind.WITHDRAW) return Optional.empty();
        return Optional.of(new SignIn(
                newAt == null ? recorded.at() : newAt,
                recorded.channel(),
                newCaller == null ? recorded.caller() : newCaller,
                newTerritory == null ? recorded.territory() : newTerritory,
                recorded.dutyOfficer(),
                recorded.position()));
    }

    public enum Kind {
        CORRECT,
        WITHDRAW
    }
}
