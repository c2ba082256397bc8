package guanxi.evaluation.write.office;

import guanxi.evaluation.write.office.OfficeCommand.AmendOffice;
import guanxi.evaluation.write.office.OfficeCommand.CorrectOffice;
import guanxi.evaluation.write.office.OfficeCommand.RecordOffice;
import guanxi.evaluation.write.office.OfficeCommand.WithdrawOffice;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeEvent.OfficeHeadChanged;
import guanxi.language.organisation.OfficeEvent.OfficeMovedToRegion;
import guanxi.language.organisation.OfficeEvent.OfficeOpened;
import guanxi.language.organisation.OfficeEvent.OfficeRenamed;
import guanxi.language.organisation.OfficeEvent.OfficeWithdrawn;
import guanxi.language.organisation.OfficeId;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;

class OfficeTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-06-03T04:00:00Z");
    private static final OfficeId HARBOUR = new OfficeId("O02");
    private static final OfficeOpened OPENED =
            new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区", null, BEFORE);
    private final FixtureConfiguration<Office> office = new AggregateTestFixture<>(Office.class)
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, SHANGHAI), SHANGHAI));

    @Test
    void a_row_opens_an_office() {
        office.givenNoPriorActivity()
                .when(new RecordOffice(HARBOUR, told("新港办事处", "M02", "华东大区")))
                .expectEvents(new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区", null, NOW))
                .expectResultMessagePayload(new Outcome(0, true, true));
    }

    @Test
    void the_same_row_changes_nothing_and_another_amends_what_it_says_differently() {
        office.given(OPENED)
                .when(new RecordOffice(HARBOUR, told("新港办事处", "M02", "华东大区")))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
        office.given(OPENED)
                .when(new RecordOffice(HARBOUR, told("新港二部", "M05", "华东大区")))
                .expectEvents(
                        new OfficeRenamed(HARBOUR, "新港二部", null, NOW),
                        new OfficeHeadChanged(HARBOUR, new ColleagueId("M05"), null, NOW))
                .expectResultMessagePayload(new Outcome(2, true, false));
    }

    @Test
    void a_row_that_leaves_the_region_empty_says_nothing_of_it_but_a_person_does() {
        office.given(OPENED)
                .when(new RecordOffice(HARBOUR, told("新港办事处", "M02", null)))
                .expectNoEvents();
        office.given(OPENED)
                .when(new AmendOffice(HARBOUR, told("新港办事处", "M02", null)))
                .expectEvents(new OfficeMovedToRegion(HARBOUR, null, null, NOW));
    }

    @Test
    void an_old_row_changes_nothing_after_it_was_amended_but_a_person_may_want_it_so_again() {
        var since = new OfficeHeadChanged(HARBOUR, new ColleagueId("M05"), null, BEFORE.plusSeconds(60));
        var old = told("新港办事处", "M02", "华东大区");
        office.given(OPENED, since).when(new RecordOffice(HARBOUR, old)).expectNoEvents();
        office.given(OPENED, since)
                .when(new AmendOffice(HARBOUR, old))
                .expectEvents(new OfficeHeadChanged(HARBOUR, new ColleagueId("M02"), null, NOW));
    }

    @Test
    void half_of_a_row_never_counts_as_told() {
        var renamed = new OfficeRenamed(HARBOUR, "新港二部", null, BEFORE.plusSeconds(60));
        var headed = new OfficeHeadChanged(HARBOUR, new ColleagueId("M05"), null, BEFORE.plusSeconds(60));
        office.given(OPENED, renamed, headed)
                .when(new RecordOffice(HARBOUR, told("新港二部", "M02", "华东大区")))
                .expectEvents(new OfficeHeadChanged(HARBOUR, new ColleagueId("M02"), null, NOW));
    }

    @Test
    void what_was_wrong_is_corrected_with_a_reason() {
        office.given(OPENED)
                .when(new CorrectOffice(HARBOUR, told("新港办事处", "M05", "华东大区"), "负责人写错"))
                .expectEvents(new OfficeHeadChanged(HARBOUR, new ColleagueId("M05"), "负责人写错", NOW));
    }

    @Test
    void one_that_was_withdrawn_is_not_opened_by_its_old_row_but_by_a_person() {
        var withdrawn = new OfficeWithdrawn(HARBOUR, "重复登记", BEFORE.plusSeconds(60));
        var old = told("新港办事处", "M02", "华东大区");
        office.given(OPENED)
                .when(new WithdrawOffice(HARBOUR, "重复登记"))
                .expectEvents(new OfficeWithdrawn(HARBOUR, "重复登记", NOW));
        office.given(OPENED, withdrawn)
                .when(new WithdrawOffice(HARBOUR, "重复登记"))
                .expectNoEvents();
        office.given(OPENED, withdrawn).when(new RecordOffice(HARBOUR, old)).expectNoEvents();
        office.given(OPENED, withdrawn)
                .when(new RecordOffice(HARBOUR, told("新港办事处", "M02", null)))
                .expectNoEvents();
        office.given(OPENED, withdrawn)
                .when(new AmendOffice(HARBOUR, old))
                .expectEvents(new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区", null, NOW));
    }

    @Test
    void a_row_without_a_region_is_known_also_after_the_office_was_given_one() {
        var opened = new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), null, null, BEFORE);
        var later = BEFORE.plusSeconds(60);
        office.given(
                        opened,
                        new OfficeRenamed(HARBOUR, "新港二部", null, later),
                        new OfficeMovedToRegion(HARBOUR, "华东大区", null, later))
                .when(new RecordOffice(HARBOUR, told("新港办事处", "M02", null)))
                .expectNoEvents();
    }

    @Test
    void a_correction_that_opens_it_again_says_why() {
        var withdrawn = new OfficeWithdrawn(HARBOUR, "重复登记", BEFORE.plusSeconds(60));
        office.given(OPENED, withdrawn)
                .when(new CorrectOffice(HARBOUR, told("新港办事处", "M02", "华东大区"), "撤销有误"))
                .expectEvents(new OfficeOpened(HARBOUR, "新港办事处", new ColleagueId("M02"), "华东大区", "撤销有误", NOW));
    }

    private static OfficeProfile told(String name, String head, String region) {
        return new OfficeProfile(name, new ColleagueId(head), region);
    }
}
