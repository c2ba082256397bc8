package guanxi.evaluation.scoring;

import guanxi.language.organisation.ColleagueId;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** A specialist's plan of a month with every submission, in the order in which they were accepted. */
public record PlanFact(ColleagueId specialistId, YearMonth month, List<Submission> submissions) {

    public PlanFact {
        submissions = List.copyOf(submissions);
    }

    /** Comes to something else by now than the submission of that instant came to before. */
    public PlanFact with(Submission now) {
        return new PlanFact(
                specialistId,
                month,
                submissions.stream()
                        .map(known -> known.submittedAt().equals(now.submittedAt()) ? now : known)
                        .toList());
    }

    /** Figures in groups. */
    public record Submission(Instant submittedAt, Integer visits, Integer expansion, Integer deals, Told told) {}
}
