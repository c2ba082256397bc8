package guanxi.evaluation.scoring;

import guanxi.language.visit.SpecialistId;
import java.time.LocalDate;
import java.util.List;

/**
 * Who is assessed, with his leave.
 *
 * @param event the last one that said who he is
 */
public record AssessedSpecialist(SpecialistId specialistId, String name, String team, List<Leave> leave, String event) {

    public AssessedSpecialist {
        leave = List.copyOf(leave);
    }

    public record Leave(LocalDate date, String event) {}
}
