package guanxi.visit.query.contacts;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlanLine;
import guanxi.language.visit.PlannedContactId;
import guanxi.language.visit.Purpose;
import guanxi.platform.decision.AsOf;
import guanxi.visit.read.contacts.ContactEntry;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactStatusTest {
    private static final LocalDate BEFORE = DAY.minusDays(1);
    private static final LocalDate AFTER = DAY.plusDays(1);

    @Test
    void it_is_open_until_its_day_is_over_and_then_missed() {
        assertThat(status(null, null, false, DAY)).isEqualTo(ContactStatus.OPEN);
        assertThat(status(null, null, false, AFTER)).isEqualTo(ContactStatus.MISSED);
    }

    @Test
    void it_is_made_once_that_is_seen_whatever_its_day() {
        assertThat(status(BEFORE, null, false, BEFORE)).isEqualTo(ContactStatus.MADE);
        assertThat(status(AFTER, null, false, DAY)).isEqualTo(ContactStatus.OPEN);
        assertThat(status(AFTER, null, false, AFTER)).isEqualTo(ContactStatus.MADE);
    }

    @Test
    void a_visit_makes_it_from_its_day_on() {
        assertThat(status(null, null, true, BEFORE)).isEqualTo(ContactStatus.OPEN);
        assertThat(status(null, null, true, DAY)).isEqualTo(ContactStatus.MADE);
    }

    @Test
    void once_the_cancellation_is_seen_no_visit_makes_it() {
        assertThat(status(null, AFTER, true, DAY)).isEqualTo(ContactStatus.MADE);
        assertThat(status(null, AFTER, true, AFTER)).isEqualTo(ContactStatus.CANCELLED);
    }

    @Test
    void a_visit_of_a_plan_is_missed_only_after_its_month() {
        var line = new PlanLine(PlanLine.Kind.VISIT, SHOP, DAY, Purpose.A, 2);
        var last = LocalDate.of(2026, 6, 30);
        assertThat(ContactStatus.of(line, false, new AsOf(last, START))).isEqualTo(ContactStatus.OPEN);
        assertThat(ContactStatus.of(line, false, new AsOf(last.plusDays(1), START)))
                .isEqualTo(ContactStatus.MISSED);
        assertThat(ContactStatus.of(line, true, new AsOf(last.plusDays(1), START)))
                .isEqualTo(ContactStatus.MADE);
    }

    private static ContactStatus status(LocalDate madeOn, LocalDate cancelledOn, boolean isVisited, LocalDate day) {
        var intent = new ContactIntent(SHOP, START, "续约沟通", "电话", null);
        var entry = new ContactEntry(new PlannedContactId("K1"), LIN, DAY, intent, madeOn, cancelledOn);
        return ContactStatus.of(entry, isVisited, new AsOf(day, START));
    }
}
