package guanxi.client.write.watch;

import guanxi.client.standards.StepReading;
import guanxi.language.client.CaseId;
import guanxi.language.client.CaseStandard;
import guanxi.language.client.ClientId;
import guanxi.language.client.ColumnEvent.Miss;
import guanxi.language.client.ColumnEvent.MissesEntered;
import guanxi.language.client.DueStep;
import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How cases and series stand, by what was told of them and by the standards, hours and calendar as they are known. */
public interface WatchedDesk {

    /** Empty for one that is not there, or was withdrawn. */
    Optional<Watched> read(String subject, Instant now);

    /**
     * A case or series.
     *
     * @param holder the agent who holds it
     * @param version of its standard
     * @param column what is entered of a case because its client complained again; absent of a series
     */
    record Watched(
            ColleagueId holder,
            int version,
            List<WatchedStep> steps,
            @Nullable Column column) {}

    /** One of its steps. */
    record WatchedStep(DueStep of, StepReading reading) {}

    /** What is to be entered in the assessment column, of which case. */
    record Column(CaseStandard standard, CaseId caseId, ClientId clientId, ColleagueId holder, List<Miss> misses) {
        MissesEntered entered(Instant now) {
            return new MissesEntered(standard, caseId, clientId, holder, misses, now);
        }
    }
}
