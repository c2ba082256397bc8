package guanxi.visit.read.addresses;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.START;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.visit.CalendarAddressEvent.CalendarAddressEnded;
import guanxi.language.visit.CalendarAddressEvent.CalendarAddressMade;
import guanxi.platform.store.Query;
import guanxi.platform.view.ViewFixture;
import org.junit.jupiter.api.Test;

class AddressProjectionTest {
    private static final String DIARY = "diary-S001";
    private final ViewFixture<AddressEntry> addresses = ViewFixture.of(new AddressProjection(), AddressEntry.VIEW);

    @Test
    void a_new_address_ends_the_one_before() {
        addresses
                .from(DIARY, new CalendarAddressMade(LIN, "5c2a", START), new CalendarAddressMade(LIN, "6f02", START))
                .expect(new AddressEntry(LIN, "6f02"));
        assertThat(addresses.reader().find(Query.where("digest", "5c2a"))).isEmpty();
        assertThat(addresses.reader().find(Query.where("digest", "6f02"))).hasSize(1);
    }

    @Test
    void an_address_that_ended_is_gone() {
        addresses
                .from(DIARY, new CalendarAddressMade(LIN, "5c2a", START), new CalendarAddressEnded(LIN, START))
                .expect()
                .redelivering()
                .expectSame();
    }
}
