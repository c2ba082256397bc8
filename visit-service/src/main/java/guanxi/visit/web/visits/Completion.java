package guanxi.visit.web.visits;

import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Purpose;
import guanxi.language.visit.VisitReport;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.web.Fields;
import guanxi.visit.write.visit.ToldIssues;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is told of a visit once it is made, and the report that it is. */
record Completion(
        ClientId clientId,
        String personMet,
        Instant startedAt,
        Instant endedAt,
        Purpose purpose,
        Outcome outcome,
        @Nullable Integer groups,
        @Nullable List<String> companions,
        @Nullable String summary,
        @Nullable Integer solved,
        @Nullable Integer unsolved,
        @Nullable List<Issue> issues) {

    /** As a body must tell it; the cells of a row are checked where they are read. */
    Completion checked(DepartmentTime time) {
        return new Completion(
                Fields.required(clientId, "clientId"),
                Fields.one(personMet, "personMet"),
                Fields.required(startedAt, "startedAt"),
                Fields.happened(Fields.required(endedAt, "endedAt"), time, "endedAt"),
                Fields.required(purpose, "purpose"),
                Fields.required(outcome, "outcome"),
                Fields.atLeast(groups == null ? 1 : groups, 1, "groups"),
                Fields.texts(companions, "companions"),
                Fields.optionalText(summary, "summary"),
                counted(solved, "solved"),
                counted(unsolved, "unsolved"),
                issues == null ? null : issues.stream().map(Completion::checked).toList());
    }

    VisitReport report() {
        return new VisitReport(
                Person.ofClient(clientId, personMet),
                startedAt,
                endedAt,
                purpose,
                outcome,
                groups,
                companions,
                summary,
                ToldIssues.of(issues, solved, unsolved));
    }

    private static Integer counted(Integer problems, String field) {
        return problems == null ? null : Fields.atLeast(problems, 0, field);
    }

    private static Issue checked(Issue issue) {
        var told = Fields.required(issue, "issues");
        return new Issue(
                Fields.optionalText(told.text(), "issues"), Fields.required(told.solved(), "issues"), told.dueOn());
    }
}
