package guanxi.client.write.problem;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.problem.ProblemPointCommand.IdentifyProblemPoint;
import guanxi.client.write.problem.UnsolvedIssues.UnsolvedIssue;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.CommonRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said of a problem point when it is identified: by it, two tellings are the same. */
record Identified(
        ClientId clientId,
        ColleagueId specialistId,
        String text,
        @Nullable VisitIssue issue,
        LocalDate identifiedOn) {

    /** What is told again may leave out what was put in: the words of the issue, and the day. */
    void mustBe(IdentifyProblemPoint told) {
        var again = new Identified(
                told.clientId(),
                told.specialistId(),
                told.text() == null ? text : told.text(),
                told.issue(),
                told.identifiedOn() == null ? identifiedOn : told.identifiedOn());
        requireSame("This problem point", this, again);
    }

    void mustPrecede(LocalDate planned) {
        if (planned.isBefore(identifiedOn))
            throw new CommandRejected(
                    ProblemPointRule.PLANNED_BEFORE_IDENTIFIED,
                    "The problem point was identified on " + identifiedOn + ", which is later.",
                    "plannedOn",
                    planned.toString());
    }

    ProblemPointIdentified event(ProblemPointId point, Instant at) {
        return new ProblemPointIdentified(point, clientId, specialistId, text, issue, identifiedOn, at);
    }

    static Identified of(ProblemPointIdentified told) {
        return new Identified(told.clientId(), told.specialistId(), told.text(), told.issue(), told.identifiedOn());
    }

    static Identified of(IdentifyProblemPoint told, UnsolvedIssues issues, LocalDate day) {
        String text = told.issue() == null ? told.text() : textOf(told, issues);
        if (text == null) throw new CommandRejected(CommonRule.FIELD_MISSING, "The field text is missing.", "text");
        return new Identified(told.clientId(), told.specialistId(), text, told.issue(), day);
    }

    private static @Nullable String textOf(IdentifyProblemPoint told, UnsolvedIssues issues) {
        UnsolvedIssue issue = issues.find(told.issue()).orElseThrow(() -> unknown(told.issue()));
        if (!issue.clientId().equals(told.clientId()))
            throw new CommandRejected(
                    ProblemPointRule.AN_ISSUE_IS_OF_ITS_CLIENT,
                    "This visit was to client " + issue.clientId().number() + ".",
                    "clientId",
                    told.clientId().number());
        if (issue.takenBy() != null)
            throw new CommandRejected(
                    ProblemPointRule.AN_ISSUE_IS_TAKEN_ONCE,
                    "Problem point " + issue.takenBy().number() + " was taken from this issue.",
                    "issue",
                    Map.of("recorded", issue.takenBy().number()));
        return told.text() == null ? issue.text() : told.text();
    }

    private static CommandRejected unknown(VisitIssue issue) {
        return new CommandRejected(
                ProblemPointRule.UNKNOWN_ISSUE,
                "Visit " + issue.visitId().number() + " left no issue " + issue.number() + " unsolved.",
                "issue",
                String.valueOf(issue.number()));
    }
}
