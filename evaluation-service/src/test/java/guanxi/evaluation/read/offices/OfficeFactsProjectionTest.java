package guanxi.evaluation.read.offices;

import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OfficeFactsProjectionTest {
    private static final OfficeId MAIN = new OfficeId("O01");
    private static final OfficeId HARBOUR = new OfficeId("O02");
    private final ViewFixture<OfficeFact> offices =
            ViewFixture.of(new OfficeFactsProjection(), OfficeFactsProjection.VIEW);

    @Test
    void an_office_is_as_it_was_said_last_and_gone_once_it_was_withdrawn() {
        offices.given(
                        new OfficeOpened(MAIN, "总部办事处", new ColleagueId("M01"), null, null, Instant.EPOCH),
                        new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区", null, Instant.EPOCH),
                        new OfficeRenamed(MAIN, "总部", null, Instant.EPOCH),
                        new OfficeHeadChanged(MAIN, new ColleagueId("M05"), null, Instant.EPOCH),
                        new OfficeMovedToRegion(MAIN, "华东大区", null, Instant.EPOCH))
                .expect(
                        new OfficeFact(MAIN, "总部", new ColleagueId("M05"), "华东大区"),
                        new OfficeFact(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区"));
        offices.redelivering().expectSame();
        offices.given(new OfficeWithdrawn(MAIN, "重复登记", Instant.EPOCH))
                .expect(new OfficeFact(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区"));
    }
}
