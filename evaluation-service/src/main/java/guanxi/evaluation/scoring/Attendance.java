package guanxi.evaluation.scoring;

import guanxi.evaluation.scoring.AssessedSpecialist.Stay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/**
 * On how many of the days that were to be worked there was a sign-in that counts. Kept as the two counts, because it is rounded
 * where it is shown, not where the mean is taken. Before he joined and after he left nothing was to be worked.
 *
 * @param due 1 if nothing was to be worked, and attended as well
 */
record Attendance(int attended, int due, List<EvidenceLine> lines) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Attendance of(
            YearMonth month, WorkCalendar calendar, AssessedSpecialist who, Collection<SignedInDay> signedIn) {
        var days = new HashSet<>(calendar.workingDays(month));
        var lines = new ArrayList<>(calendar.evidence(month.atDay(1), month.atEndOfMonth()));
        if (days.removeIf(day -> !who.wasThereOn(day))) {
            who.stays().forEach(stay -> lines.addAll(ends(stay, month)));
        }
        for (AssessedSpecialist.Leave leave : who.leave()) {
            if (days.remove(leave.date())) lines.add(leave.told().on(leave.date(), null, Counted.as("LEAVE")));
        }
        var attended = new HashSet<LocalDate>();
        for (SignedInDay day : signedIn) {
            if (!days.contains(day.date())) continue;
            if (day.counts()) attended.add(day.date());
            lines.addAll(day.evidence());
        }
        return days.isEmpty() ? new Attendance(1, 1, lines) : new Attendance(attended.size(), days.size(), lines);
    }

    private static List<EvidenceLine> ends(Stay stay, YearMonth month) {
        var lines = new ArrayList<EvidenceLine>();
        if (stay.from() != null && month.equals(YearMonth.from(stay.from()))) {
            lines.add(stay.joined().on(stay.from(), null, Counted.as("JOINED")));
        }
        if (stay.lastDay() != null && month.equals(YearMonth.from(stay.lastDay()))) {
            lines.add(stay.left().on(stay.lastDay(), null, Counted.as("LEFT")));
        }
        return lines;
    }

    /** What is shown. */
    BigDecimal rounded() {
        return exact().rounded(2);
    }

    Exact exact() {
        return Exact.of(attended, due).times(HUNDRED);
    }
}
