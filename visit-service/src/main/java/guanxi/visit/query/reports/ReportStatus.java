package guanxi.visit.query.reports;

import guanxi.visit.read.reports.DailyReportEntry.Round;
import java.util.Optional;

/** How far a daily report has come as of a day (F-11). */
public enum ReportStatus {
    /** Nobody submitted it. */
    DRAFT,
    SUBMITTED,
    SUPERVISOR_SIGNED,
    DEPARTMENT_MANAGER_SIGNED,
    /** By all three. */
    SIGNED,
    RETURNED;

    /** @param counting the round that counts, with what is seen of it */
    static ReportStatus of(Optional<Round> counting) {
        if (counting.isEmpty()) return DRAFT;
        Round round = counting.get();
        if (round.returned() != null) return RETURNED;
        return switch (round.signatures().size()) {
            case 0 -> SUBMITTED;
            case 1 -> SUPERVISOR_SIGNED;
            case 2 -> DEPARTMENT_MANAGER_SIGNED;
            default -> SIGNED;
        };
    }
}
