package guanxi.visit.write.day;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.Person;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCorrection;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.Persons;
import guanxi.platform.decision.Rule;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The sign-ins of a day as recorded, what of them was corrected, and what therefore counts (F-15). */
final class DaySignIns {
    private static final String SIGN_IN = "The sign-in at this instant";

    private final Map<Instant, SignIn> recorded = new TreeMap<>();
    private final Map<Instant, List<SignInCorrection>> corrections = new HashMap<>();

    void remember(SignIn signIn) {
        recorded.put(signIn.at(), signIn);
    }

    void remember(Instant at, SignInCorrection correction) {
        corrections.compute(at, (known, all) -> correction.among(of(at)));
    }

    boolean know(Instant at) {
        return recorded.containsKey(at);
    }

    void mustKnow(Instant at, Rule otherwise) {
        if (!know(at)) throw new CommandRejected(otherwise, "There is no sign-in at " + at + ".", "at", at.toString());
    }

    boolean say(SignIn signIn) {
        return signIn.equals(recorded.get(signIn.at()));
    }

    /** Whether the correction that counts says the same, whenever it was made. */
    boolean say(Instant at, SignInCorrection correction, Persons persons) {
        return of(at).stream()
                .max(SignInCorrection.BY_TIME)
                .filter(newest -> newest.equals(asRemembered(correction, newest, persons)))
                .isPresent();
    }

    /**
     * A correction as it is once this is told too, which is known by its moment.
     *
     * @return what is known already, if this says nothing more
     */
    SignInCorrection mergedWith(Instant at, SignInCorrection told, Persons persons) {
        var known = of(at).stream()
                .filter(correction -> correction.correctedAt().equals(told.correctedAt()))
                .findFirst();
        return known.map(before ->
                        merged(before, told.with(asRemembered(told.newCaller(), before.newCaller(), persons))))
                .orElse(told);
    }

    /** Whether this is known of the sign-in, whatever was corrected later. */
    boolean know(Instant at, SignInCorrection correction) {
        return of(at).contains(correction);
    }

    private static SignInCorrection merged(SignInCorrection known, SignInCorrection told) {
        var filled = SignInFilling.of(known, told);
        requireSame("The correction made at this instant", filled, SignInFilling.of(told, known));
        return filled;
    }

    /**
     * What is recorded once this is told too.
     *
     * @return what is recorded already, if this says nothing that is not known
     */
    SignIn mergedWith(SignIn told, Persons persons) {
        SignIn known = recorded.get(told.at());
        if (known == null) return told;
        var heard = told.with(asRemembered(told.caller(), known.caller(), persons))
                .with(asRemembered(told.position(), known.position()));
        var filled = SignInFilling.of(known, heard);
        var meant = SignInFilling.of(heard, known);
        requireSame(SIGN_IN, filled.position(), meant.position());
        requireSame(SIGN_IN, filled, meant);
        return filled;
    }

    /** The instants that count. */
    List<Instant> effective() {
        return recorded.keySet().stream()
                .map(this::effective)
                .flatMap(Optional::stream)
                .map(SignIn::at)
                .toList();
    }

    /**
     * What counts of one.
     *
     * @return absent if it was withdrawn
     */
    Optional<SignIn> effective(Instant at) {
        return recorded.get(at).correctedBy(of(at));
    }

    Set<Instant> recorded() {
        return recorded.keySet();
    }

    private List<SignInCorrection> of(Instant at) {
        return corrections.getOrDefault(at, List.of());
    }

    private static SignInCorrection asRemembered(SignInCorrection told, SignInCorrection known, Persons persons) {
        return told.with(asRemembered(told.newCaller(), known.newCaller(), persons))
                .madeAt(known.correctedAt());
    }

    /** A caller who was erased is nobody any more, in what is recorded and in what tells of him again. */
    private static Person asRemembered(Person told, Person known, Persons persons) {
        boolean erased = known != null && known.phone() == null;
        return erased && told != null ? persons.asRemembered(told) : told;
    }

    private static Position asRemembered(Position told, Position known) {
        return known != null && known.saysNothing() ? known : told;
    }
}
