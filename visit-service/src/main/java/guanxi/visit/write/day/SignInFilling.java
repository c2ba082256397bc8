package guanxi.visit.write.day;

import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.visit.write.Filling;

/** What two tellings of one sign-in, or of one correction of it, say together: the first, and from the other what the first left open. */
final class SignInFilling {

    private SignInFilling() {}

    static SignIn of(SignIn some, SignIn other) {
        return new SignIn(
                some.at(),
                some.channel(),
                Filling.of(some.caller(), other.caller()),
                some.territory(),
                Filling.of(some.dutyOfficer(), other.dutyOfficer()),
                of(some.position(), other.position()));
    }

    static SignInCorrection of(SignInCorrection some, SignInCorrection other) {
        return new SignInCorrection(
                some.correctedAt(),
                some.kind(),
                Filling.of(some.newAt(), other.newAt()),
                Filling.of(some.newTerritory(), other.newTerritory()),
                Filling.of(some.newCaller(), other.newCaller()),
                some.by(),
                some.reason());
    }

    private static Position of(Position some, Position other) {
        if (some == null || other == null) return Filling.of(some, other);
        return new Position(
                some.person(),
                Filling.of(some.latitude(), other.latitude()),
                Filling.of(some.longitude(), other.longitude()),
                Filling.of(some.accuracyM(), other.accuracyM()),
                Filling.of(some.fixedAt(), other.fixedAt()),
                Filling.of(some.mocked(), other.mocked()));
    }
}
