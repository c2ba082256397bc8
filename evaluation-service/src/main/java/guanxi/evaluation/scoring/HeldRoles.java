package guanxi.evaluation.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which roles somebody has from when on (Organisation).
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

    /** Of those that have begun the newest; before all of them he is a specialist without an office. */
    public HeldRole on(LocalDate day) {
        return all.stream()
                .filter(role -> !role.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(UNSAID);
    }

    /** One that begins on the same day is replaced. */
    public HeldRoles with(HeldRole role) {
        return new HeldRoles(Stream.concat(without(role.from()).all().stream(), Stream.of(role))
                .toList());
    }

    public HeldRoles without(LocalDate from) {
        return new HeldRoles(
                all.stream().filter(role -> !role.from().equals(from)).toList());
    }
}
