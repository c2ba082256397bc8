package guanxi.evaluation.write.colleague;

import guanxi.language.organisation.ColleagueEvent.LeaveGranted;
import guanxi.language.organisation.ColleagueEvent.LeaveWithdrawn;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The days on which a colleague does not work. A row of the form that was accepted once is no news, though the day was withdrawn since. */
final class LeaveDays {
    private final Set<LocalDate> granted = new HashSet<>();
    private final Set<LocalDate> everTold = new HashSet<>();

    boolean areGranted(LocalDate date) {
        return granted.contains(date);
    }

    boolean wereEverTold(LocalDate date) {
        return everTold.contains(date);
    }

    void after(LeaveGranted event) {
        granted.add(event.date());
        everTold.add(event.date());
    }

    void after(LeaveWithdrawn event) {
        granted.remove(event.date());
    }
}
