package guanxi.language.client;

import guanxi.language.Person;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case (service-desk-rules.md, How a case is read).
 *
 * @param to the unit that it was passed on to or that was notified, or the number of the agent it was handed over to
 * @param solver who of our side solves the problem
 * @param promisedFor by when a reply was promised
 * @param satisfaction from 1 to 5
 * @param reason absent unless somebody gave one
 */
public record CaseEntry(
        Kind kind,
        Instant at,
        @Nullable String to,
        @Nullable Person solver,
        @Nullable Instant promisedFor,
        @Nullable Integer satisfaction,
        @Nullable ConductFlag conduct,
        @Nullable String reason) {

    /** What happens in cases; each standard has its own. */
    public enum Kind {
        PASSED_ON(Standards.INQUIRY),
        CENTRE_ANSWERED(Standards.INQUIRY),
        CLIENT_ANSWERED(Standards.INQUIRY),
        DEPARTMENT_NOTIFIED(Standards.COMPLAINTS),
        SOLVER_NAMED(Standards.COMPLAINTS),
        CLIENT_INFORMED(Standards.COMPLAINTS),
        PROGRESS_CHECKED(Standards.COMPLAINTS),
        SERVICE_DONE(Standards.COMPLAINTS),
        CALLED_BACK(Standards.COMPLAINTS),
        REPLY_PROMISED(Standards.ALL),
        PAUSED(Standards.ALL),
        RESUMED(Standards.ALL),
        REOPENED(Standards.ALL),
        CANCELLED(Standards.ALL),
        HANDED_OVER(Standards.ALL),
        CONDUCT_FLAGGED(Standards.ALL);

        private final Set<CaseStandard> standards;

        Kind(Set<CaseStandard> standards) {
            this.standards = standards;
        }

        public boolean isOf(CaseStandard standard) {
            return standards.contains(standard);
        }
    }

    /** Constants are made before the statics of their own class. */
    private static final class Standards {
        static final Set<CaseStandard> INQUIRY = EnumSet.of(CaseStandard.S1);
        static final Set<CaseStandard> COMPLAINTS = EnumSet.of(CaseStandard.S2, CaseStandard.S5);
        static final Set<CaseStandard> ALL = EnumSet.allOf(CaseStandard.class);
    }
}
