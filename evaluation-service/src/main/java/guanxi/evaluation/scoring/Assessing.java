package guanxi.evaluation.scoring;

import static java.util.stream.Collectors.groupingBy;

import guanxi.language.evaluation.ScorecardFamily;
import guanxi.language.organisation.OrganisationRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which card a month is assessed: the role names it (ADR 24). */
public final class Assessing {

    private Assessing() {}

    /** Absent for whoever is not assessed in that month, and for whoever was not there. */
    public static Optional<ScorecardFamily> card(AssessedSpecialist who, YearMonth month, WorkCalendar calendar) {
        return who.wasThereIn(month) ? card(role(who, month, calendar.of(who.roles()))) : Optional.empty();
    }

    private static Optional<ScorecardFamily> card(OrganisationRole role) {
        return switch (role) {
            case SPECIALIST -> Optional.of(ScorecardFamily.F_2);
            case SUPPORT -> Optional.of(ScorecardFamily.F_3);
            case SUPERVISOR, DEPARTMENT_MANAGER, DIRECTOR, OTHER -> Optional.empty();
        };
    }

    /**
     * The role on most of the working days on which he was there, of equal ones the one that he held later. Where none of them is a
     * working day, all of them decide.
     */
    private static OrganisationRole role(AssessedSpecialist who, YearMonth month, WorkCalendar calendar) {
        var present = who.daysIn(month).toList();
        var worked = present.stream().filter(calendar::isWorked).toList();
        Map<OrganisationRole, List<LocalDate>> days = (worked.isEmpty() ? present : worked)
                .stream().collect(groupingBy(day -> who.roles().on(day).role()));
        return days.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<OrganisationRole, List<LocalDate>> held) ->
                                held.getValue().size())
                        .thenComparing(held -> held.getValue().getLast()))
                .orElseThrow()
                .getKey();
    }
}
