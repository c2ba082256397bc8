package guanxi.visit.read.offices;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfficeProjectionTest {
    private static final OfficeId NORTH = new OfficeId("O01");
    private static final OfficeId SOUTH = new OfficeId("O02");

    @Test
    void an_office_is_known_until_it_never_was_one() {
        ViewFixture.of(new OfficeProjection(), OfficeEntry.VIEW)
                .from("office-O01", opened(NORTH))
                .from("office-O02", opened(SOUTH), new OfficeWithdrawn(SOUTH, "twice", Instant.EPOCH))
                .expect(new OfficeEntry(NORTH))
                .redelivering()
                .expectSame();
    }

    private static OfficeOpened opened(OfficeId office) {
        return new OfficeOpened(office, "?", new ColleagueId("M01"), null, null, Instant.EPOCH);
    }
}
