package guanxi.visit.query.contacts;

import guanxi.language.visit.PlanLine;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.contacts.ContactEntry;
import java.time.LocalDate;
import java.time.YearMonth;

/** Where what is planned with a client stands as of a day (F-7). */
public enum ContactStatus {
    OPEN,
    MADE,
    MISSED,
    CANCELLED;

    /** @param isVisited whether he completed a visit to that client on the day for which it is planned */
    static ContactStatus of(ContactEntry contact, boolean isVisited, AsOf asOf) {
        if (contact.isCancelled(asOf)) return CANCELLED;
        if (isSeen(contact.madeOn(), asOf) || isVisited && asOf.sees(contact.on())) return MADE;
        return contact.on().isBefore(asOf.day()) ? MISSED : OPEN;
    }

    /** @param isDone whether a visit did it (B-01) */
    static ContactStatus of(PlanLine line, boolean isDone, AsOf asOf) {
        if (isDone) return MADE;
        return asOf.day().isAfter(YearMonth.from(line.date()).atEndOfMonth()) ? MISSED : OPEN;
    }

    private static boolean isSeen(LocalDate day, AsOf asOf) {
        return day != null && asOf.sees(day);
    }
}
