package guanxi.client.read.issues;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.visit.Issue;
import guanxi.language.visit.VisitEvent;
import guanxi.language.visit.VisitId;
import guanxi.language.visit.VisitReport;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a visit left unsolved, by its report as it is now; a visit that left nothing is not there. */
public record VisitIssues(VisitId visitId, ClientId clientId, LocalDate on, List<FiledIssue> unsolved) {
    public static final ViewDefinition<VisitIssues> VIEW = view(
                    "visit_issues", 1, VisitIssues.class, v -> v.visitId().number())
            .foundBy("clientId")
            .touchedBy(VisitEvent.class, e -> e.visitId().number());

    public Optional<FiledIssue> find(int number) {
        return unsolved.stream().filter(issue -> issue.number() == number).findFirst();
    }

    static Optional<VisitIssues> of(VisitId visit, ClientId client, LocalDate on, VisitReport report) {
        List<Issue> issues = report.issues();
        var unsolved = IntStream.range(0, issues.size())
                .filter(place -> !issues.get(place).solved())
                .mapToObj(place -> filed(place + 1, issues.get(place)))
                .toList();
        return unsolved.isEmpty() ? Optional.empty() : Optional.of(new VisitIssues(visit, client, on, unsolved));
    }

    private static FiledIssue filed(int number, Issue issue) {
        return new FiledIssue(number, issue.text(), issue.dueOn());
    }
}
