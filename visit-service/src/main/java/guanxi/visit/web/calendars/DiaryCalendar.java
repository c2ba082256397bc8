package guanxi.visit.web.calendars;

import guanxi.visit.read.appointments.AppointmentEntry;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Appointments in the words of RFC 5545, published (RFC 5546): each an event, told by its number, and newer than a copy of it by how often it
 * was changed.
 */
final class DiaryCalendar {
    private static final String OURS = "-//Guanxi//Appointments//ZH";
    /** Nobody is to write to the organiser, whom RFC 5546 wants named. */
    private static final URI NO_MAIL = URI.create("invalid:nomail");

    private final Calendar calendar = new Calendar();
    private final String organiser;
    private final Instant madeAt;

    DiaryCalendar(String organiser, ZoneId zone, Instant madeAt) {
        this.organiser = organiser;
        this.madeAt = madeAt;
        calendar.add(new ProdId(OURS));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(zone(zone));
    }

    void add(AppointmentEntry entry, Instant endsAt, String client, boolean isCancelled) {
        var appointment = entry.appointment();
        var event = new VEvent(new PropertyList(List.of(
                new Uid(entry.appointmentId() + "@guanxi"),
                new DtStamp(madeAt),
                new DtStart<>(appointment.startsAt()),
                new DtEnd<>(endsAt),
                new Sequence(entry.changes()),
                status(entry, isCancelled),
                new Summary(client + " " + appointment.department()),
                new Organizer(new ParameterList(List.of(new Cn(organiser))), NO_MAIL))));
        if (appointment.remark() != null) event.add(new Description(appointment.remark()));
        calendar.add(event);
    }

    String text() {
        return FoldedLines.of(calendar.toString());
    }

    private static Property status(AppointmentEntry entry, boolean isCancelled) {
        if (isCancelled) return ImmutableStatus.VEVENT_CANCELLED;
        return entry.confirmedOn() == null ? ImmutableStatus.VEVENT_TENTATIVE : ImmutableStatus.VEVENT_CONFIRMED;
    }

    /** No event needs it, but a calendar is none without a component, also one of a specialist who has no appointment. */
    private VTimeZone zone(ZoneId zone) {
        var offset = zone.getRules().getStandardOffset(madeAt);
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDateTime.of(1970, 1, 1, 0, 0)), new TzOffsetFrom(offset), new TzOffsetTo(offset))));
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(List.of(standard)));
    }
}
