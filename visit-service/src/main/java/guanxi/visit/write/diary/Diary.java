package guanxi.visit.write.diary;

import static guanxi.platform.decision.CommandRejected.require;
import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.visit.AppointmentEvent;
import guanxi.language.visit.CalendarAddressEvent;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressEnded;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressMade;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.DecidingAggregate;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.visit.settings.AppointmentTimes;
import guanxi.visit.write.Diaries;
import guanxi.visit.write.References;
import guanxi.visit.write.VisitRule;
import guanxi.visit.write.diary.DiaryCommand.BookAppointment;
import guanxi.visit.write.diary.DiaryCommand.CancelAppointment;
import guanxi.visit.write.diary.DiaryCommand.ConfirmAppointment;
import guanxi.visit.write.diary.DiaryCommand.EndCalendarAddress;
import guanxi.visit.write.diary.DiaryCommand.MakeCalendarAddress;
import guanxi.visit.write.diary.DiaryCommand.MoveAppointment;
import guanxi.visit.write.diary.DiaryCommand.RecordAppointment;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** The appointments of one specialist (F-8). All of them in one, so that of two that are booked at once for the same time one is refused. */
@Aggregate
class Diary extends DecidingAggregate {
    @AggregateIdentifier
    private String id;

    private ColleagueId specialist;
    /** Absent as long as there is none. */
    private String address;

    private final Bookings bookings = new Bookings();

    Diary() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(
            RecordAppointment command, Actor actor, References references, Diaries diaries, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        check(command, references, diaries, time);
        return told(command, null, time);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(BookAppointment command, Actor actor, References references, Diaries diaries, DepartmentTime time) {
        var told = command.told();
        actor.mustReach(told.specialistId());
        check(told, references, diaries, time);
        if (bookings.takesTime(told))
            bookings.mustBeFree(told.appointment(), told.appointmentId(), command.despite(), times(references, time));
        return told(told, command.despite(), time);
    }

    @CommandHandler
    Outcome handle(ConfirmAppointment command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        var known = bookings.known(command.appointmentId());
        if (known.confirmedOn() != null) {
            if (command.on() != null)
                requireSame("This confirmation", "confirmedOn", known.confirmedOn(), command.on());
            return unchanged();
        }
        return changed(command.confirmed(known.told().clientId(), time));
    }

    @CommandHandler
    Outcome handle(MoveAppointment command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(specialist);
        var known = bookings.known(command.appointmentId());
        var moved = known.right().at(command.startsAt(), command.endsAt());
        var times = times(references, time);
        AppointmentRules.mustFitADay(moved, times);
        if (times.areTheSame(moved, known.right())) return unchanged();
        require(
                known.stands(),
                VisitRule.ONLY_A_STANDING_APPOINTMENT_IS_MOVED,
                "This appointment was called off; book another one.");
        bookings.mustBeFree(moved, command.appointmentId(), command.despite(), times);
        return changed(command.moved(moved, times, time));
    }

    @CommandHandler
    Outcome handle(CancelAppointment command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        var known = bookings.known(command.appointmentId());
        if (!known.stands()) {
            if (command.on() != null)
                requireSame("This cancellation", "cancelledOn", known.cancelledOn(), command.on());
            requireSame("This cancellation", "reason", known.reason(), command.reason());
            return unchanged();
        }
        return changed(command.cancelled(known.told().clientId(), time));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Outcome handle(MakeCalendarAddress command, Actor actor, References references, DepartmentTime time) {
        actor.mustReach(command.specialistId());
        references.mustKnow(command.specialistId());
        if (command.digest().equals(address)) return unchanged();
        return changed(new CalendarAddressMade(command.specialistId(), command.digest(), time.now()));
    }

    @CommandHandler
    Outcome handle(EndCalendarAddress command, Actor actor, DepartmentTime time) {
        actor.mustReach(specialist);
        return address == null ? unchanged() : changed(new CalendarAddressEnded(specialist, time.now()));
    }

    private void check(RecordAppointment told, References references, Diaries diaries, DepartmentTime time) {
        AppointmentRules.check(told, times(references, time));
        references.mustKnow(told.appointment().clientId());
        references.mustKnow(told.specialistId());
        if (!bookings.has(told.appointmentId())) diaries.mustNotBeOfAnother(told.specialistId(), told.appointmentId());
    }

    private static AppointmentTimes times(References references, DepartmentTime time) {
        return new AppointmentTimes(references.settings(), time);
    }

    /** What only fills or goes on with what is known is no new appointment. */
    private Outcome told(RecordAppointment told, String despite, DepartmentTime time) {
        boolean known = bookings.has(told.appointmentId());
        var outcome = said(bookings.newsOf(told, despite, time));
        return known ? outcome.amending() : outcome;
    }

    @EventSourcingHandler
    void on(AppointmentEvent event) {
        isOf(event.specialistId());
        bookings.after(event);
    }

    @EventSourcingHandler
    void on(CalendarAddressEvent event) {
        isOf(event.specialistId());
        address = event instanceof CalendarAddressMade made ? made.digest() : null;
    }

    private void isOf(ColleagueId whose) {
        specialist = whose;
        id = DiaryCommand.id(whose);
    }
}
