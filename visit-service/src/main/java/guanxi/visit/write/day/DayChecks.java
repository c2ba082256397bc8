package guanxi.visit.write.day;

import guanxi.language.visit.Checked;
import guanxi.language.visit.MarketDayEvent.SignInChecked;
import guanxi.language.visit.SignIn;
import guanxi.language.visit.SignInCheck;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.norms.SignInEvidence;
import guanxi.visit.write.References;
import guanxi.visit.write.day.MarketDayCommand.CheckSignIns;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found of the sign-ins of a day when they were checked last (F-15). Once number and position are erased nothing can be found
 * anew, and what was found before stands.
 */
final class DayChecks {
    private final Map<Instant, Checked> said = new HashMap<>();
    /** What was found of each while it counted. */
    private final Map<Instant, Checked> found = new HashMap<>();

    void remember(SignInChecked event) {
        said.put(event.at(), event.found());
        if (event.found().check() != SignInCheck.WITHDRAWN) found.put(event.at(), event.found());
    }

    /** What is different from what was said of them before. */
    List<SignInChecked> differing(CheckSignIns day, DaySignIns signIns, References references, DepartmentTime time) {
        return signIns.recorded().stream()
                .map(at -> new SignInChecked(
                        day.specialistId(), day.date(), at, now(day, at, signIns.effective(at), references, time)))
                .filter(checked -> !checked.found().equals(said.get(checked.at())))
                .toList();
    }

    private Checked now(
            CheckSignIns day, Instant at, Optional<SignIn> counts, References references, DepartmentTime time) {
        if (counts.isEmpty()) return Checked.WITHDRAWN;
        var signIn = counts.get();
        var own = references.territories(day.specialistId(), signIn.at());
        var on = time.dateOf(signIn.at());
        var register = references.registerOf(signIn.territory(), on);
        var settings = references.settings().on(on);
        return SignInEvidence.of(signIn, own, register, settings).orElse(found.getOrDefault(at, Checked.NOTHING));
    }
}
