package guanxi.client.write.problem;

import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What visits left unsolved (F-11 row 12), and which problem point was taken from it. */
public interface UnsolvedIssues {
    /**
     * @param text absent where a form only counted it
     * @param takenBy absent as long as none was
     */
    record UnsolvedIssue(
            ClientId clientId,
            @Nullable String text,
            @Nullable ProblemPointId takenBy) {}

    Optional<UnsolvedIssue> find(VisitIssue issue);
}
