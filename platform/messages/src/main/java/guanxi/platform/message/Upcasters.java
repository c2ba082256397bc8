package guanxi.platform.message;

import java.util.Set;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Brings what was recorded in an older shape to today's, step by step, wherever history is read (ADR 20). */
public final class Upcasters {

    /** Until revision 2 a listed day was of all of the department, whose office is absent. */
    private static final NextRevision CALENDAR_DAYS_OF_OFFICES =
            new NextRevision(Set.of("visit.CalendarDayMarked"), 1, (payload, recordedAt) -> payload);

    /** Until revision 2 nothing was known of where a telephone was. */
    private static final NextRevision POSITIONS_OF_SIGN_INS =
            new NextRevision(Set.of("visit.MarketSignedIn", "visit.SignInFilled"), 1, (payload, recordedAt) -> payload);

    /** Until revision 2 nobody kept what a daily report said when it was submitted; nor does a form. */
    private static final NextRevision CONTENTS_OF_REPORTS =
            new NextRevision(Set.of("visit.DailyReportSubmitted"), 1, (payload, recordedAt) -> payload);

    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(
                IssuesOfReports.UPCASTER, CALENDAR_DAYS_OF_OFFICES, POSITIONS_OF_SIGN_INS, CONTENTS_OF_REPORTS);
    }
}
