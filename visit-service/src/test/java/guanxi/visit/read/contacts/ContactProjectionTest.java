package guanxi.visit.read.contacts;

import static guanxi.language.visit.Samples.DAY;
import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.MET;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.ContactIntent;
import guanxi.language.visit.PlannedContactEvent.ContactCancelled;
import guanxi.language.visit.PlannedContactEvent.ContactFilled;
import guanxi.language.visit.PlannedContactEvent.ContactMade;
import guanxi.language.visit.PlannedContactEvent.ContactPlanned;
import guanxi.language.visit.PlannedContactId;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import org.junit.jupiter.api.Test;

class ContactProjectionTest {
    private static final PlannedContactId K1 = new PlannedContactId("K00001");
    private static final PlannedContactId K2 = new PlannedContactId("K00002");
    private static final ContactIntent OPEN = new ContactIntent(SHOP, START, "续约沟通", "电话", null);
    private static final ContactPlanned PLANNED = new ContactPlanned(K1, LIN, DAY, OPEN, START);
    private final ViewFixture<ContactEntry> contacts = ViewFixture.of(new ContactProjection(), ContactEntry.VIEW);

    @Test
    void a_contact_is_filled_and_made() {
        contacts.given(PLANNED).expect(new ContactEntry(K1, LIN, DAY, OPEN, null, null));
        contacts.given(
                        new ContactFilled(K1, LIN, OPEN.with(MET), START),
                        new ContactMade(K1, LIN, SHOP, DAY.plusDays(1), START))
                .expect(new ContactEntry(K1, LIN, DAY, OPEN.with(MET), DAY.plusDays(1), null))
                .redelivering()
                .expectSame();
    }

    @Test
    void one_that_was_called_off_is_still_there_by_day() {
        contacts.given(
                        PLANNED,
                        new ContactCancelled(K1, LIN, SHOP, DAY, "travelling", START),
                        new ContactPlanned(K2, LIN, DAY.minusDays(1), OPEN, START))
                .expect(
                        new ContactEntry(K1, LIN, DAY, OPEN, null, DAY),
                        new ContactEntry(K2, LIN, DAY.minusDays(1), OPEN, null, null));
        assertThat(contacts.reader().find(Query.where("specialistId", "S001").orderBy("on")))
                .extracting(ContactEntry::contactId)
                .containsExactly(K2, K1);
    }
}
