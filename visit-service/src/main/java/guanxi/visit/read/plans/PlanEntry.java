package guanxi.visit.read.plans;

import static guanxi.platform.view.ViewDefinition.view;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.PlanEvent;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanMark;
import guanxi.language.visit.StatedFigures;
import guanxi.platform.decision.AsOf;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A specialist's plan of a month, with every submission in the order of their instants; the latest one counts (B-01). */
public record PlanEntry(ColleagueId specialistId, YearMonth month, List<Submission> submissions) {
    public static final ViewDefinition<PlanEntry> VIEW = view(
                    "plans", 2, PlanEntry.class, p -> id(p.specialistId(), p.month()))
            .foundBy("month", "specialistId")
            .foundBy("specialistId", "month")
            .touchedBy(PlanEvent.class, e -> id(e.specialistId(), e.month()));

    /**
     * What was submitted at one instant, whichever of its rows came first.
     *
     * @param figures what it comes to, in groups
     * @param stated as somebody stated it; with lines it counts for nothing
     * @param statedDiffers whether one that is stated is not the sum of the lines
     * @param marks what was said of it, in order; the last one holds
     */
    public record Submission(
            Instant submittedAt,
            @JsonUnwrapped PlanFigures figures,
            StatedFigures stated,
            boolean statedDiffers,
            List<PlanLine> lines,
            List<Marked> marks) {

        static Submission of(Instant submittedAt, StatedFigures stated, List<PlanLine> lines) {
            return of(submittedAt, stated, lines, List.of());
        }

        private static Submission of(
                Instant submittedAt, StatedFigures stated, List<PlanLine> lines, List<Marked> marks) {
            var figures = PlanFigures.of(stated, lines);
            return new Submission(submittedAt, figures, stated, stated.differFrom(figures), lines, marks);
        }

        /** The one that holds; none before one is seen. */
        public Optional<PlanMark> mark(AsOf asOf) {
            return marks.stream()
                    .filter(marked -> asOf.sees(marked.at()))
                    .reduce((earlier, later) -> later)
                    .map(Marked::mark);
        }

        Submission with(PlanLine line) {
            var all = new ArrayList<>(lines);
            all.add(line);
            all.sort(PlanLine.BY_DATE);
            return of(submittedAt, stated, List.copyOf(all), marks);
        }

        Submission with(StatedFigures others) {
            return of(submittedAt, others, lines, marks);
        }

        Submission with(Marked mark) {
            var all = new ArrayList<>(marks);
            all.add(mark);
            return of(submittedAt, stated, lines, List.copyOf(all));
        }
    }

    public record Marked(Instant at, @JsonUnwrapped PlanMark mark) {}

    /** None is seen that was submitted after that day; none is known that was submitted once the month had begun. */
    public Optional<Submission> counting(AsOf asOf) {
        return submissions.stream()
                .filter(submission -> asOf.sees(submission.submittedAt()))
                .reduce((earlier, later) -> later);
    }

    PlanEntry with(Submission next) {
        var all = new ArrayList<>(submissions);
        all.add(next);
        all.sort(Comparator.comparing(Submission::submittedAt));
        return new PlanEntry(specialistId, month, List.copyOf(all));
    }

    PlanEntry changing(Instant submittedAt, UnaryOperator<Submission> change) {
        var all = submissions.stream()
                .map(known -> known.submittedAt().equals(submittedAt) ? change.apply(known) : known)
                .toList();
        return new PlanEntry(specialistId, month, all);
    }

    static String id(ColleagueId specialist, YearMonth month) {
        return specialist.number() + "-" + month;
    }
}
