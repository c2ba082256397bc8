package guanxi.client.read.problems;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.client.ClientId;
import guanxi.language.client.ProblemPointEvent;
import guanxi.language.client.ProblemPointEvent.ProblemPointIdentified;
import guanxi.language.client.ProblemPointId;
import guanxi.language.client.VisitIssue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What troubles a client, with all that was ever planned about it, in order.
 *
 * @param issue the visit's issue that it was taken from
 */
public record ProblemPointEntry(
        ProblemPointId problemPointId,
        ClientId clientId,
        ColleagueId identifiedBy,
        String text,
        @Nullable VisitIssue issue,
        LocalDate identifiedOn,
        List<FiledMeasure> measures,
        long version) {
    public static final ViewDefinition<ProblemPointEntry> VIEW = view(
                    "problem_points", 1, ProblemPointEntry.class, p -> p.problemPointId()
                            .number())
            .foundBy("clientId")
            .foundBy("issue.visitId")
            .touchedBy(ProblemPointEvent.class, e -> e.problemPointId().number());

    static ProblemPointEntry of(ProblemPointIdentified event, long version) {
        return new ProblemPointEntry(
                event.problemPointId(),
                event.clientId(),
                event.specialistId(),
                event.text(),
                event.issue(),
                event.identifiedOn(),
                List.of(),
                version);
    }

    ProblemPointEntry and(FiledMeasure next) {
        return with(Stream.concat(measures.stream(), Stream.of(next)).toList());
    }

    ProblemPointEntry ending(UnaryOperator<FiledMeasure> how) {
        var all = new ArrayList<>(measures);
        all.set(all.size() - 1, how.apply(all.getLast()));
        return with(List.copyOf(all));
    }

    ProblemPointEntry at(long newVersion) {
        return new ProblemPointEntry(
                problemPointId, clientId, identifiedBy, text, issue, identifiedOn, measures, newVersion);
    }

    private ProblemPointEntry with(List<FiledMeasure> others) {
        return new ProblemPointEntry(
                problemPointId, clientId, identifiedBy, text, issue, identifiedOn, others, version);
    }

    /** What was planned by the end of a day, and as far as it had come. */
    public List<FiledMeasure> measuresOn(AsOf day) {
        return measures.stream()
                .filter(measure -> day.sees(measure.plannedOn()))
                .map(measure -> measure.on(day))
                .toList();
    }

    public ProblemState state(AsOf day) {
        var known = measuresOn(day);
        return known.isEmpty() ? ProblemState.OPEN : known.getLast().state(day);
    }
}
