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
import java.util.stream.Stream;

/** Which roles somebody has from when on (Organisation): told by his events, alike for who expects plans of him and for who scores him. */
public record HeldRoles(@JsonValue Dated<HeldRole> all) {
    public static final HeldRoles NONE = new HeldRoles(Dated.none());
    private static final HeldRole UNSAID = new HeldRole(OrganisationRole.SPECIALIST, null);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HeldRoles {}

    /** @param officeId absent before anybody said a role */
    public record HeldRole(OrganisationRole role, OfficeId officeId) {}

    public HeldRoles after(ColleagueEvent event) {
        return switch (event) {
            case RoleGiven given -> with(given.from(), given.role(), given.officeId());
            case RoleCorrected corrected -> with(corrected.from(), corrected.role(), corrected.officeId());
            case RoleTaken taken -> new HeldRoles(all.without(taken.from()));
            default -> this;
        };
    }

    /** Before all of them he is a specialist without an office. */
    public HeldRole on(LocalDate day) {
        return all.on(day).map(Dated.Since::value).orElse(UNSAID);
    }

    public boolean isAssessedOn(LocalDate day) {
        return on(day).role().isAssessed();
    }

    /** The days from which he is assessed, having not been the day before. */
    public Stream<LocalDate> daysOfComingToBeAssessed() {
        return all.all().stream()
                .map(Dated.Since::from)
                .filter(day -> isAssessedOn(day) && !isAssessedOn(day.minusDays(1)));
    }

    private HeldRoles with(LocalDate from, OrganisationRole role, OfficeId officeId) {
        return new HeldRoles(all.with(from, new HeldRole(role, officeId)));
    }
}
