package guanxi.visit.read.specialists;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.SpecialistEvent.LeaveGranted;
import guanxi.language.visit.SpecialistEvent.SpecialistAmended;
import guanxi.language.visit.SpecialistEvent.SpecialistEnrolled;
import guanxi.language.visit.SpecialistId;
import guanxi.language.visit.SpecialistProfile;
import guanxi.platform.view.ViewDefinition;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** A specialist as he stands now, with his days of leave. */
public record SpecialistEntry(
        SpecialistId specialistId,
        String name,
        String team,
        String director,
        List<String> territories,
        List<LocalDate> leave,
        long version) {
    public static final ViewDefinition<SpecialistEntry> VIEW = view(
                    "specialists", 1, SpecialistEntry.class, s -> s.specialistId()
                            .number())
            .foundBy("specialistId")
            .foundBy("team", "specialistId")
            .touchedBy(SpecialistEnrolled.class, e -> e.specialistId().number())
            .touchedBy(SpecialistAmended.class, e -> e.specialistId().number())
            .touchedBy(LeaveGranted.class, e -> e.specialistId().number());

    static SpecialistEntry of(SpecialistId id, SpecialistProfile profile, List<LocalDate> leave, long version) {
        return new SpecialistEntry(
                id, profile.name(), profile.team(), profile.director(), profile.territories(), leave, version);
    }

    SpecialistEntry withLeave(LocalDate day, long newVersion) {
        var days = new TreeSet<>(leave);
        days.add(day);
        return new SpecialistEntry(specialistId, name, team, director, territories, List.copyOf(days), newVersion);
    }
}
