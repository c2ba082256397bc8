package guanxi.visit.norms;

import guanxi.language.organisation.Area;
import guanxi.language.organisation.TerritoryId;
import guanxi.language.visit.Checked;
import guanxi.language.visit.Doubt;
import guanxi.language.visit.Position;
import guanxi.language.visit.Setting;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.visit.settings.SettingsOfDay;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a sign-in is worth as evidence (F-15): the corrected values, held against the specialist's territories and the register. */
public final class SignInEvidence {

    private SignInEvidence() {}

    /**
     * @param signIn one that counts, as corrected
     * @param own the specialist's territories at its moment
     * @param register of its territory on its day
     * @param settings of its day
     * @return absent if what it would be checked by was erased
     */
    public static Optional<Checked> of(
            SignIn signIn, Collection<TerritoryId> own, Register register, SettingsOfDay settings) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (!own.contains(signIn.territory())) doubts.add(Doubt.NOT_OWN_TERRITORY);
        return switch (signIn.channel()) {
            case LANDLINE -> ofCall(signIn, register, doubts);
            case GPS -> ofPosition(signIn, register.area(), settings, doubts);
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

    private static Optional<Checked> ofPosition(SignIn signIn, Area area, SettingsOfDay settings, Set<Doubt> doubts) {
        var position = signIn.position();
        if (position == null) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        if (position.saysNothing()) return Optional.empty();
        if (position.saysNoPlace()) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        if (!position.saysWholePlace()) {
            doubts.add(Doubt.POSITION_INCOMPLETE);
            return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        }
        addDoubts(doubts, position, signIn.at(), settings);
        if (area == null) return Optional.of(Checked.of(doubts, SignInCheck.UNCHECKED, null));
        int distance = Distance.inMetres(position, area);
        if (isOutside(area, distance, position)) doubts.add(Doubt.OUTSIDE_FENCE);
        return Optional.of(Checked.of(doubts, SignInCheck.ACCEPTED, distance));
    }

    private static void addDoubts(Set<Doubt> doubts, Position position, Instant at, SettingsOfDay settings) {
        var accurate = BigDecimal.valueOf(settings.valueOf(Setting.LOW_ACCURACY));
        var oldest = at.minusSeconds(settings.valueOf(Setting.OLD_FIX));
        if (position.accuracyM().compareTo(accurate) > 0) doubts.add(Doubt.LOW_ACCURACY);
        if (position.fixedAt().isBefore(oldest)) doubts.add(Doubt.OLD_FIX);
        if (position.fixedAt().isAfter(at)) doubts.add(Doubt.FIX_IN_FUTURE);
        if (Boolean.TRUE.equals(position.mocked())) doubts.add(Doubt.MOCKED);
    }

    private static boolean isOutside(Area area, int distance, Position position) {
        var reach = BigDecimal.valueOf(area.radiusM()).add(position.accuracyM());
        return BigDecimal.valueOf(distance).compareTo(reach) > 0;
    }
}
