package guanxi.client.query.problems;

import guanxi.client.read.clients.ClientEntry;
import guanxi.client.read.clients.ClientQueries;
import guanxi.client.read.problems.ProblemPointEntry;
import guanxi.client.read.problems.ProblemPointQueries;
import guanxi.client.read.trends.TrendQueries;
import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.platform.decision.AsOf;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What troubles clients as of a day, and whose clients these are; what was identified later is not there. */
@Component
public class ProblemsOfADay {
    private final ProblemPointQueries problems;
    private final TrendQueries trends;
    private final ClientQueries clients;

    ProblemsOfADay(ProblemPointQueries problems, TrendQueries trends, ClientQueries clients) {
        this.problems = problems;
        this.trends = trends;
        this.clients = clients;
    }

    /** @param client absent for those of all */
    public Stream<ShownProblemPoint> all(@Nullable String client, AsOf day) {
        var known = problems.ofClient(client).stream()
                .filter(problem -> day.sees(problem.identifiedOn()))
                .toList();
        var owners =
                clients.owners(known.stream().map(ProblemPointEntry::clientId).toList());
        return known.stream()
                .filter(problem -> owners.containsKey(problem.clientId()))
                .map(problem -> ShownProblemPoint.of(problem, owners.get(problem.clientId()), day));
    }

    public Optional<ShownProblemPoint> find(ProblemPointId id, AsOf day) {
        return problems.find(id)
                .filter(problem -> day.sees(problem.identifiedOn()))
                .flatMap(problem -> clients.find(problem.clientId())
                        .map(client ->
                                ShownProblemPoint.of(problem, client.profile().owner(), day)));
    }

    public Optional<CountermeasureSheet> sheet(ClientId client, AsOf day) {
        return clients.find(client).map(known -> sheet(known, day));
    }

    private CountermeasureSheet sheet(ClientEntry client, AsOf day) {
        var lines = all(client.clientId().number(), day)
                .sorted(Comparator.comparing(ShownProblemPoint::identifiedOn)
                        .thenComparing(line -> line.problemPointId().number()))
                .toList();
        return new CountermeasureSheet(
                client.clientId(),
                client.profile().name(),
                client.profile().owner(),
                trends.of(client.clientId(), day).orElse(null),
                lines);
    }
}
