package guanxi.platform.tenure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guanxi.language.organisation.ColleagueEvent;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which roles somebody has from when on (Organisation): told by his events, alike for who expects plans of him and for who scores him.
 *
 * @param all by the day on which each began
 */
public record HeldRoles(@JsonValue List<HeldRole> all) {
    public static final HeldRoles NONE = new HeldRoles(List.of());
    private static final HeldRole UNSAID = new HeldRole(null, OrganisationRole.SPECIALIST, null);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HeldRoles {
        all = all.stream().sorted(Comparator.comparing(HeldRole::from)).toList();
    }

    /**
     * A role in an office.
     *
     * @param from absent before anybody said one, and then he is in no office
     */
    public record HeldRole(LocalDate from, OrganisationRole role, OfficeId officeId) {}

    public HeldRoles after(ColleagueEvent event) {
        return switch (event) {
            case RoleGiven given -> with(new HeldRole(given.from(), given.role(), given.officeId()));
            case RoleCorrected corrected ->
                with(new HeldRole(corrected.from(), corrected.role(), corrected.officeId()));
            case RoleTaken taken -> without(taken.from());
            default -> this;
        };
    }

    /** Of those that have begun the newest; before all of them he is a specialist without an office. */
    public HeldRole on(LocalDate day) {
        return all.stream()
                .filter(role -> !role.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(UNSAID);
    }

    public boolean isAssessedOn(LocalDate day) {
        return on(day).role().isAssessed();
    }

    /** The days from which he is assessed, having not been the day before. */
    public Stream<LocalDate> daysOfComingToBeAssessed() {
        return all.stream().map(HeldRole::from).filter(day -> isAssessedOn(day) && !isAssessedOn(day.minusDays(1)));
    }

    /** One that begins on the same day is replaced. */
    private HeldRoles with(HeldRole role) {
        return new HeldRoles(Stream.concat(without(role.from()).all().stream(), Stream.of(role))
                .toList());
    }

    private HeldRoles without(LocalDate from) {
        return new HeldRoles(
                all.stream().filter(role -> !role.from().equals(from)).toList());
    }
}
