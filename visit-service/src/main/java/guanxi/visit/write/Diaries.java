package guanxi.visit.write;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentId;
import java.util.Optional;

/** In whose diary an appointment stands: a diary knows its own, and another's number is not given twice. */
@FunctionalInterface
public interface Diaries {

    Optional<ColleagueId> whose(AppointmentId appointment);

    default void mustNotBeOfAnother(ColleagueId specialist, AppointmentId appointment) {
        requireSame("This appointment", "specialistId", whose(appointment).orElse(null), specialist);
    }
}
