package guanxi.client.query.problems;

import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.issues.FiledIssue;
import guanxi.client.read.issues.VisitIssues;
import guanxi.client.read.issues.VisitIssuesQueries;
import guanxi.client.read.problems.ProblemPointEntry;
import guanxi.client.read.problems.ProblemPointQueries;
import guanxi.client.read.problems.ProblemState;
import guanxi.language.client.ClientId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What visits left unsolved and nobody sees to: an issue that is seen to stands among the problem points. */
@Component
public class OpenIssues {
    private final VisitIssuesQueries issues;
    private final ProblemPointQueries problems;
    private final ClientQueries clients;

    OpenIssues(VisitIssuesQueries issues, ProblemPointQueries problems, ClientQueries clients) {
        this.issues = issues;
        this.problems = problems;
        this.clients = clients;
    }

    /** @param client absent for those of all */
    public Stream<OpenIssue> all(@Nullable String client, AsOf day) {
        var visits = issues.ofClient(client);
        var owners = clients.owners(visits.stream().map(VisitIssues::clientId).toList());
        return of(visits, owners, problems.ofClient(null), day);
    }

    static Stream<OpenIssue> of(
            List<VisitIssues> visits, Map<ClientId, ColleagueId> owners, List<ProblemPointEntry> problems, AsOf day) {
        var taken = problems.stream()
                .filter(problem -> problem.issue() != null)
                .collect(Collectors.toMap(ProblemPointEntry::issue, Function.identity(), (first, second) -> first));
        return visits.stream()
                .filter(visit -> owners.containsKey(visit.clientId()))
                .flatMap(visit -> open(visit, owners.get(visit.clientId()), taken, day));
    }

    private static Stream<OpenIssue> open(
            VisitIssues visit, ColleagueId owner, Map<VisitIssue, ProblemPointEntry> taken, AsOf day) {
        return visit.unsolved().stream().flatMap(issue -> {
            var problem = taken.get(new VisitIssue(visit.visitId(), issue.number()));
            if (problem == null) return Stream.of(OpenIssue.of(visit, issue, owner, null, null));
            return problem.state(day) == ProblemState.DONE
                    ? Stream.of(done(visit, issue, owner, problem, day))
                    : Stream.empty();
        });
    }

    private static OpenIssue done(
            VisitIssues visit, FiledIssue issue, ColleagueId owner, ProblemPointEntry problem, AsOf day) {
        return OpenIssue.of(
                visit,
                issue,
                owner,
                problem.problemPointId(),
                problem.measuresOn(day).getLast());
    }
}
