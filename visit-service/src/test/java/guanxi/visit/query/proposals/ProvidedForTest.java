package guanxi.visit.query.proposals;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.visit.query.proposals.Told.AHEAD;
import static guanxi.visit.query.proposals.Told.TODAY;
import static guanxi.visit.query.proposals.Told.asOf;
import static guanxi.visit.query.proposals.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.Appointment;
import guanxi.language.visit.AppointmentId;
import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlanFigures;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlanLine.Kind;
import guanxi.language.visit.PlannedContactId;
import guanxi.language.visit.StatedFigures;
import guanxi.visit.read.appointments.AppointmentEntry;
import guanxi.visit.read.contacts.ContactEntry;
import guanxi.visit.read.plans.PlanEntry;
import guanxi.visit.read.plans.PlanEntry.Submission;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitEntry.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvidedForTest {
    private static final LocalDate DAY = TODAY.plusDays(3);
    private static final LocalDate LATER = TODAY.plusDays(1);
    private static final Instant SEEN = asOf(TODAY).end().minusSeconds(1);
    private static final Instant UNSEEN = asOf(TODAY).end();

    @Test
    void an_appointment_provides_for_its_client_unless_it_is_seen_to_be_cancelled() {
        assertThatItCountsInTheDaysAhead(day -> with(appointment(day, null)));
        assertThat(provides(with(appointment(DAY, LATER)))).isTrue();
        assertThat(provides(with(appointment(DAY, TODAY)))).isFalse();
    }

    @Test
    void so_does_a_contact() {
        assertThatItCountsInTheDaysAhead(day -> with(contact(day, null)));
        assertThat(provides(with(contact(DAY, LATER)))).isTrue();
        assertThat(provides(with(contact(DAY, TODAY)))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"PLANNED", "STARTED"})
    void so_does_a_planned_visit_that_is_open(Status open) {
        assertThatItCountsInTheDaysAhead(day -> with(visit("V1", day).withStatus(open)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Status.class,
            names = {"COMPLETED", "CANCELLED", "WITHDRAWN"})
    void but_none_that_is_over(Status over) {
        assertThat(provides(with(visit("V1", DAY).withStatus(over)))).isFalse();
    }

    @Test
    void so_does_a_visit_of_the_plan_that_counts_but_no_referral() {
        assertThatItCountsInTheDaysAhead(day -> with(submitted(SEEN, line(Kind.VISIT, day))));
        assertThat(provides(with(submitted(SEEN, line(Kind.REFERRAL, DAY))))).isFalse();
    }

    @Test
    void a_plan_that_was_replaced_provides_for_nothing_nor_does_one_that_is_not_seen() {
        var replaced = submitted(SEEN.minusSeconds(60), line(Kind.VISIT, DAY));
        assertThat(provides(with(replaced, submitted(SEEN)))).isFalse();
        assertThat(provides(with(replaced, submitted(UNSEEN)))).isTrue();
        assertThat(provides(with(submitted(UNSEEN, line(Kind.VISIT, DAY))))).isFalse();
    }

    private static void assertThatItCountsInTheDaysAhead(Function<LocalDate, ProvidedFor> on) {
        assertThat(provides(on.apply(TODAY))).isFalse();
        assertThat(provides(on.apply(TODAY.plusDays(1)))).isTrue();
        assertThat(provides(on.apply(TODAY.plusDays(7)))).isTrue();
        assertThat(provides(on.apply(TODAY.plusDays(8)))).isFalse();
    }

    private static boolean provides(ProvidedFor known) {
        return known.clients(AHEAD, asOf(TODAY)).contains(SHOP);
    }

    private static ProvidedFor with(AppointmentEntry appointment) {
        return new ProvidedFor(List.of(appointment), List.of(), List.of(), List.of());
    }

    private static ProvidedFor with(ContactEntry contact) {
        return new ProvidedFor(List.of(), List.of(contact), List.of(), List.of());
    }

    private static ProvidedFor with(VisitEntry visit) {
        return new ProvidedFor(List.of(), List.of(), List.of(visit), List.of());
    }

    private static ProvidedFor with(Submission... submissions) {
        var plan = new PlanEntry(LIN, YearMonth.from(DAY), List.of(submissions));
        return new ProvidedFor(List.of(), List.of(), List.of(), List.of(plan));
    }

    private static AppointmentEntry appointment(LocalDate day, LocalDate cancelledOn) {
        var appointment = new Appointment(SHOP, SEEN, null, "采购部", null);
        return new AppointmentEntry(new AppointmentId("B1"), LIN, day, appointment, null, cancelledOn, 0);
    }

    private static ContactEntry contact(LocalDate day, LocalDate cancelledOn) {
        var intent = new ContactIntent(SHOP, SEEN, "续约沟通", "电话", null);
        return new ContactEntry(new PlannedContactId("K1"), LIN, day, intent, null, cancelledOn);
    }

    private static Submission submitted(Instant at, PlanLine... lines) {
        return new Submission(
                at, new PlanFigures(1, 0, 0), new StatedFigures(null, null, null), false, List.of(lines), List.of());
    }

    private static PlanLine line(Kind kind, LocalDate day) {
        return new PlanLine(kind, SHOP, day, null, 1);
    }
}
