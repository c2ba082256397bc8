package guanxi.language.visit;

import guanxi.language.Person;
import java.time.Instant;

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
        Instant newAt,
        String newTerritory,
        Person newCaller,
        String by,
        String reason) {

    public enum Kind {
        CORRECT,
        WITHDRAW
    }
}
