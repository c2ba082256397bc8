package guanxi.visit.norms;

import guanxi.language.organisation.Area;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.Position;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a sign-in is worth as evidence (F-15): the corrected values, held against the specialist's territories and the register. */
public final class SignInEvidence {
    static final BigDecimal LOW_ACCURACY_ABOVE_M = BigDecimal.valueOf(100);
    static final Duration OLDEST_FIX = Duration.ofSeconds(120);

    private SignInEvidence() {}

    /**
     * @param signIn one that counts, as corrected
     * @param own the specialist's territories at its moment
     * @param register of its territory on its day
     * @return absent if what it would be checked by was erased
     */
    public static Optional<Checked> of(SignIn signIn, Collection<TerritoryId> own, Register register) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!own.contains(signIn.territory())) doubts.add(Doubt.NOT_OWN_TERRITORY);
        return switch (signIn.channel()) {
            case LANDLINE -> ofCall(signIn, register, doubts);
            case GPS -> ofPosition(signIn, register.area(), doubts);
        };
    }

    private static Optional<Checked> ofCall(SignIn signIn, Register register, Set<Doubt> doubts) {
        var caller = signIn.caller();
        if (caller != null && caller.phone() == null) return Optional.empty();
        if (caller == null) {
            doubts.add(Doubt.NUMBER_MISSING);
        } else {
            var number = DialledNumber.of(caller.phone());
            if (number.isMobile()) doubts.add(Doubt.NOT_A_LANDLINE);
            else if (register.knowsNumbers() && !register.has(number)) doubts.add(Doubt.FOREIGN_NUMBER);
        }
        return Optional.of(
                Checked.of(doubts, register.knowsNumbers() ? SignInCheck.ACCEPTED : SignInCheck.UNCHECKED, null));
    }

    private static Optional<Checked> ofPosition(SignIn signIn, Area area, Set<Doubt> doubts) {
        var position = signIn.position();
        if (position == null) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        if (position.saysNothing()) return Optional.empty();
        if (position.saysNoPlace()) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        if (!position.saysWholePlace()) {
            doubts.add(Doubt.POSITION_INCOMPLETE);
            return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        }
        addDoubts(doubts, position, signIn.at());
        if (area == null) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        int distance = Distance.inMetres(position, area);
        if (isOutside(area, distance, position)) doubts.add(Doubt.OUTSIDE_FENCE);
        return Optional.of(Checked.of(doubts, SignInCheck.ACCEPTED, distance));
    }

    private static void addDoubts(Set<Doubt> doubts, Position position, Instant at) {
        if (position.accuracyM().compareTo(LOW_ACCURACY_ABOVE_M) > 0) doubts.add(Doubt.LOW_ACCURACY);
        if (position.fixedAt().isBefore(at.minus(OLDEST_FIX))) doubts.add(Doubt.OLD_FIX);
        if (position.fixedAt().isAfter(at)) doubts.add(Doubt.FIX_IN_FUTURE);
        if (Boolean.TRUE.equals(position.mocked())) doubts.add(Doubt.MOCKED);
    }

    private static boolean isOutside(Area area, int distance, Position position) {
        var reach = BigDecimal.valueOf(area.radiusM()).add(position.accuracyM());
        return BigDecimal.valueOf(distance).compareTo(reach) > 0;
    }
}
