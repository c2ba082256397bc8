package guanxi.client.write.pool;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a prospect is dealt with by whoever answers for it. */
public interface ProspectCare {
    /**
     * How long a prospect may go without a valid visit or a contact that was made: somebody who is visited at least once a month is not
     * forgotten. A constant and no setting, because settings are those of the visit context (ADR 34), and this one has none.
     */
    Duration LONGEST_NEGLECT = Duration.ofDays(30);

    /** Absent unless it is a prospect for which somebody answers. */
    Optional<Care> read(ClientId client);

    /**
     * @param since from when on it is his as a prospect, as the system learned of it: an old form makes nobody late
     * @param lastDealtWithAt by whomever; absent if nobody ever did
     */
    record Care(ColleagueId owner, Instant since, @Nullable Instant lastDealtWithAt) {
        Instant dueAt() {
            Instant last = lastDealtWithAt == null || lastDealtWithAt.isBefore(since) ? since : lastDealtWithAt;
            return last.plus(LONGEST_NEGLECT);
        }
    }
}
