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

    /** Figures in groups. */
    public record Submission(Instant submittedAt, Integer visits, Integer expansion, Integer deals, Told told) {}
}
