package guanxi.client.standards;

import guanxi.language.WorkInterval;
import guanxi.language.client.ServiceHoursEvent.DayKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** In which hours the call centre is served: a date's own, else those of its kind of day, else those of the handbook. */
final class ServiceHours {
    private static final List<WorkInterval> OF_A_WORKDAY =
            List.of(new WorkInterval("08:30", "12:00"), new WorkInterval("13:30", "17:30"));

    private final List<StatedServiceHours> stated;

    ServiceHours(Collection<StatedServiceHours> stated) {
        this.stated = List.copyOf(stated);
    }

    List<WorkInterval> on(LocalDate day, boolean isWorked) {
        return ofDate(day)
                .or(() -> ofKind(isWorked ? DayKind.WORKDAY : DayKind.DAY_OFF, day))
                .map(StatedServiceHours::hours)
                .orElse(isWorked ? OF_A_WORKDAY : List.of());
    }

    private Optional<StatedServiceHours> ofDate(LocalDate day) {
        return stated.stream().filter(one -> day.equals(one.date())).findFirst();
    }

    private Optional<StatedServiceHours> ofKind(DayKind kind, LocalDate day) {
        return stated.stream()
                .filter(one -> one.kind() == kind && !one.firstDay().isAfter(day))
                .max(Comparator.comparing(StatedServiceHours::firstDay));
    }
}
