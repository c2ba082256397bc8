package guanxi.visit.write.visit;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitEvent.VisitCancelled;
import guanxi.language.visit.VisitEvent.VisitCompleted;
import guanxi.language.visit.VisitEvent.VisitCorrected;
import guanxi.language.visit.VisitEvent.VisitLeftOpen;
import guanxi.language.visit.VisitEvent.VisitPlanned;
import guanxi.language.visit.VisitEvent.VisitRecordFilled;
import guanxi.language.visit.VisitEvent.VisitReportFilled;
import guanxi.language.visit.VisitEvent.VisitStarted;
import guanxi.language.visit.VisitEvent.VisitWithdrawn;
import guanxi.language.visit.VisitId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import guanxi.visit.write.VisitRule;

/** How far a visit has come, and therefore what may be done with it next. */
enum VisitStatus {
    UNKNOWN,
    PLANNED,
    STARTED,
    COMPLETED,
    CANCELLED,
    WITHDRAWN;

    VisitStatus after(VisitEvent event) {
        return switch (event) {
            case VisitPlanned planned -> PLANNED;
            case VisitStarted started -> STARTED;
            case VisitLeftOpen open -> STARTED;
            case VisitCompleted completed -> COMPLETED;
            case VisitReportFilled filled -> COMPLETED;
            case VisitCorrected corrected -> COMPLETED;
            case VisitCancelled cancelled -> CANCELLED;
            case VisitWithdrawn withdrawn -> WITHDRAWN;
            case VisitRecordFilled filled -> this;
        };
    }

    void mustAllowPlanning() {
        require(
                this == UNKNOWN,
                CommonRule.ALREADY_RECORDED_DIFFERENTLY,
                "This visit is recorded already, without a plan.");
    }

    void mustAllowStarting() {
        require(this == PLANNED, VisitRule.ONLY_A_PLANNED_VISIT_IS_STARTED, "This visit is not planned.");
    }

    void mustAllowCompleting() {
        require(this != CANCELLED, VisitRule.ONLY_AN_OPEN_VISIT_IS_COMPLETED, "This visit was cancelled.");
    }

    void mustAllowCancelling() {
        boolean open = this == PLANNED || this == STARTED;
        require(open, VisitRule.ONLY_AN_OPEN_VISIT_IS_CANCELLED, "This visit was completed.");
    }

    /** A visit that was withdrawn by mistake stands again once it is corrected. */
    void mustAllowCorrecting() {
        require(
                this == COMPLETED || this == WITHDRAWN,
                VisitRule.ONLY_A_COMPLETED_VISIT_IS_CORRECTED,
                "Only a completed visit is corrected; this one has no report yet.");
    }

    void mustAllowWithdrawing() {
        require(
                this == COMPLETED,
                VisitRule.ONLY_A_COMPLETED_VISIT_IS_WITHDRAWN,
                "Only a completed visit is withdrawn; one that is open is cancelled.");
    }

    /** F-10: there is no visit of which it could be, as long as it was not made. */
    void mustAllowARecord(VisitId visit) {
        if (this == COMPLETED) return;
        throw new CommandRejected(
                VisitRule.UNKNOWN_VISIT,
                "There is no completed visit " + visit.number() + ".",
                "visitId",
                visit.number());
    }
}
