package guanxi.visit.write.report;

import static guanxi.platform.decision.CommandRejected.require;

import guanxi.language.visit.Signature;
import guanxi.language.visit.SignatureLevel;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.report.DailyReportCommand.OfADay;
import java.time.Instant;

/** What a submission and what comes of it may say by itself (F-11): who signs when, and after whom. */
final class ReportRules {

    private ReportRules() {}

    static void check(ReportRound round, OfADay report, DepartmentTime time) {
        if (round.submittedAt().isBefore(time.startOf(report.date())))
            throw new CommandRejected(
                    VisitRule.SUBMITTED_BEFORE_ITS_DAY,
                    "The report of " + report.date() + " was not written before that day.",
                    "submittedAt");
        if (round.returned() != null && round.isSigned())
            throw new CommandRejected(
                    VisitRule.RETURNED_AFTER_LAST_SIGNATURE,
                    "All have signed this report; it is not given back any more, only reopened.",
                    "returnedAt");
        mustBeInOrder(round);
        round.signatures().forEach(signature -> mustBeOfAnother(signature, report));
        if (round.returned() != null && round.returned().reason() == null)
            throw new CommandRejected(
                    VisitRule.REASON_MISSING, "It is not said why the report was given back; say it.", "reason");
    }

    /** None without the one before it, and none earlier than it; at the same instant is in order. */
    private static void mustBeInOrder(ReportRound round) {
        Instant before = round.submittedAt();
        int signed = 0;
        for (Signature signature : round.signatures()) {
            boolean isNext = signature.level().ordinal() == signed++;
            if (!isNext || signature.at().isBefore(before))
                throw outOfOrder(ReportRound.field(signature.level()) + "At");
            before = signature.at();
        }
        if (round.returned() != null && round.returned().at().isBefore(before)) throw outOfOrder("returnedAt");
    }

    private static CommandRejected outOfOrder(String field) {
        return new CommandRejected(
                VisitRule.SIGN_OFF_OUT_OF_ORDER,
                "Supervisor, department manager and general manager sign one after the other, after the submission; and"
                        + " what was signed is given back later than that.",
                field);
    }

    private static void mustBeOfAnother(Signature signature, OfADay report) {
        if (!signature.by().equals(report.specialistId().number())) return;
        throw new CommandRejected(
                VisitRule.AUTHOR_CANNOT_SIGN,
                "Nobody signs his own report; somebody else does.",
                ReportRound.field(signature.level()));
    }

    /** The round that is signed or given back. */
    static ReportRound submitted(ReportRounds rounds) {
        return rounds.newest()
                .orElseThrow(() -> new CommandRejected(
                        VisitRule.SIGN_OFF_OUT_OF_ORDER,
                        "This report was not submitted yet; it is signed or given back after that."));
    }

    /** What was given back waits for its author. */
    static void mustBeOpen(ReportRound round) {
        require(
                round.isOpen(),
                VisitRule.SIGN_OFF_OUT_OF_ORDER,
                "This report was given back; it is signed once it is submitted anew.");
    }

    /** The round that is reopened. */
    static ReportRound signed(ReportRounds rounds) {
        return rounds.newest()
                .filter(ReportRound::isSigned)
                .orElseThrow(() -> new CommandRejected(
                        VisitRule.ONLY_A_SIGNED_REPORT_IS_REOPENED,
                        "Not all have signed this report; give it back, if it is to be submitted anew."));
    }

    /** Live each signs as what he is. */
    static void mustSignAt(SignatureLevel level, Actor actor) {
        String role =
                switch (level) {
                    case SUPERVISOR -> "supervisor";
                    case DEPARTMENT_MANAGER -> "manager";
                    case GENERAL_MANAGER -> "executive";
                };
        require(
                actor.isAny(role),
                VisitRule.SOMEBODY_ELSE_SIGNS_AT_THIS_LEVEL,
                "You sign at your own level; at this one somebody else does.");
    }
}
