package guanxi.evaluation.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * On how many of the days that were to be worked there was a sign-in. Kept as the two counts, because it is rounded where it is
 * shown, not where the mean is taken.
 *
 * @param due 1 if nothing was to be worked, and attended as well
 */
record Attendance(int attended, int due, List<String> events) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Attendance of(
            YearMonth month, WorkCalendar calendar, AssessedSpecialist who, Collection<SignedInDay> signedIn) {
        var days = new HashSet<>(calendar.workingDays(month));
        var events = new ArrayList<>(calendar.evidence(month.atDay(1), month.atEndOfMonth()));
        for (AssessedSpecialist.Leave leave : who.leave()) {
            if (days.remove(leave.date())) events.add(leave.event());
        }
        var attended = new HashSet<LocalDate>();
        for (SignedInDay day : signedIn) {
            if (!days.contains(day.date())) continue;
            attended.add(day.date());
            events.addAll(day.events());
        }
        return days.isEmpty() ? new Attendance(1, 1, events) : new Attendance(attended.size(), days.size(), events);
    }

    /** What is shown. */
    BigDecimal rounded() {
        return hundredfold().divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_UP);
    }

    BigDecimal hundredfold() {
        return HUNDRED.multiply(BigDecimal.valueOf(attended));
    }
}
