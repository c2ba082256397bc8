package guanxi.evaluation.write.colleague;

import static guanxi.evaluation.write.Refused.refusedBy;
import static guanxi.evaluation.write.colleague.Staff.AS_COLLEAGUE;
import static guanxi.evaluation.write.colleague.Staff.DAY;
import static guanxi.evaluation.write.colleague.Staff.DEPARTMENT;
import static guanxi.evaluation.write.colleague.Staff.LIN;
import static guanxi.evaluation.write.colleague.Staff.NOW;

import guanxi.evaluation.write.colleague.ColleagueCommand.CorrectRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.GiveRole;
import guanxi.evaluation.write.colleague.ColleagueCommand.TakeRole;
import guanxi.language.organisation.ColleagueEvent.ColleagueEnrolled;
import guanxi.language.organisation.ColleagueEvent.RoleCorrected;
import guanxi.language.organisation.ColleagueEvent.RoleGiven;
import guanxi.language.organisation.ColleagueEvent.RoleTaken;
import guanxi.language.organisation.ColleagueId;
import guanxi.language.organisation.OfficeId;
import guanxi.language.organisation.OrganisationRole;
import guanxi.language.organisation.Profile;
import guanxi.language.organisation.TeamId;
import guanxi.language.organisation.TerritoryId;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Which role a colleague has in which office from a day on. */
class ColleagueRolesTest {
    private static final Instant BEFORE = Instant.parse("2026-05-01T00:00:00Z");
    private static final OfficeId MAIN = Staff.MAIN;
    private static final ColleagueEnrolled ENROLLED = new ColleagueEnrolled(
            LIN,
            new Profile("林小梅", new TeamId("一组"), new ColleagueId("D01"), List.of(new TerritoryId("north"))),
            null,
            BEFORE);
    private static final RoleGiven SUPPORT = new RoleGiven(LIN, DAY, OrganisationRole.SUPPORT, MAIN, NOW);
    private final AggregateTestFixture<Colleague> colleagues = Staff.fixture();

    @Test
    void a_role_is_given_from_a_day_on_which_may_be_one_to_come() {
        colleagues.given(ENROLLED).when(support(MAIN), DEPARTMENT).expectEvents(SUPPORT);
        var toCome = new GiveRole(LIN, DAY.plusYears(1), OrganisationRole.SPECIALIST, MAIN);
        colleagues
                .given(ENROLLED, SUPPORT)
                .when(toCome, DEPARTMENT)
                .expectEvents(new RoleGiven(LIN, DAY.plusYears(1), OrganisationRole.SPECIALIST, MAIN, NOW));
    }

    @Test
    void one_told_again_changes_nothing_and_another_from_the_same_day_is_refused() {
        colleagues.given(ENROLLED, SUPPORT).when(support(MAIN), DEPARTMENT).expectNoEvents();
        colleagues
                .given(ENROLLED, SUPPORT)
                .when(new GiveRole(LIN, DAY, OrganisationRole.DIRECTOR, MAIN), DEPARTMENT)
                .expectNoEvents()
                .expectException(Staff.refusal(CommonRule.ALREADY_RECORDED_DIFFERENTLY));
    }

    @Test
    void a_role_of_somebody_unknown_or_in_an_office_that_is_none_is_refused_by_the_field() {
        colleagues
                .givenNoPriorActivity()
                .when(support(MAIN), DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(refusedBy("UNKNOWN_SPECIALIST"));
        colleagues
                .given(ENROLLED)
                .when(support(new OfficeId("O99")), DEPARTMENT)
                .expectNoEvents()
                .expectExceptionDetails(new Rejection(
                        "UNKNOWN_OFFICE",
                        "There is no office O99.",
                        Rule.Kind.REFERENCE,
                        "officeId",
                        Map.of("given", "O99")));
    }

    @Test
    void a_role_is_given_corrected_and_taken_within_ones_reach_only() {
        var correction = new CorrectRole(LIN, DAY, OrganisationRole.SPECIALIST, MAIN, "写错");
        for (Object command : List.of(support(MAIN), correction, new TakeRole(LIN, DAY, "写错"))) {
            colleagues
                    .given(ENROLLED, SUPPORT)
                    .when(command, AS_COLLEAGUE)
                    .expectNoEvents()
                    .expectException(Staff.refusal(CommonRule.OUT_OF_REACH));
        }
    }

    @Test
    void a_wrong_role_is_corrected_and_neither_its_old_row_nor_the_right_one_is_news() {
        var command = new CorrectRole(LIN, DAY, OrganisationRole.SPECIALIST, MAIN, "岗位写错");
        var corrected = new RoleCorrected(LIN, DAY, OrganisationRole.SPECIALIST, MAIN, "岗位写错", NOW);
        colleagues.given(ENROLLED, SUPPORT).when(command, DEPARTMENT).expectEvents(corrected);
        colleagues.given(ENROLLED, SUPPORT, corrected).when(command, DEPARTMENT).expectNoEvents();
        colleagues
                .given(ENROLLED, SUPPORT, corrected)
                .when(support(MAIN), DEPARTMENT)
                .expectNoEvents();
        colleagues
                .given(ENROLLED, SUPPORT, corrected)
                .when(new GiveRole(LIN, DAY, OrganisationRole.SPECIALIST, MAIN), DEPARTMENT)
                .expectNoEvents();
    }

    @Test
    void a_role_given_by_mistake_is_taken_back_and_stands_again_only_by_a_correction() {
        var taken = new RoleTaken(LIN, DAY, "没有调岗", NOW);
        var take = new TakeRole(LIN, DAY, "没有调岗");
        colleagues.given(ENROLLED, SUPPORT).when(take, DEPARTMENT).expectEvents(taken);
        colleagues.given(ENROLLED, SUPPORT, taken).when(take, DEPARTMENT).expectNoEvents();
        colleagues
                .given(ENROLLED, SUPPORT, taken)
                .when(support(MAIN), DEPARTMENT)
                .expectNoEvents();
        colleagues
                .given(ENROLLED, SUPPORT, taken)
                .when(new CorrectRole(LIN, DAY, OrganisationRole.SUPPORT, MAIN, "确实调岗"), DEPARTMENT)
                .expectEvents(new RoleCorrected(LIN, DAY, OrganisationRole.SUPPORT, MAIN, "确实调岗", NOW));
    }

    @Test
    void a_role_that_was_never_given_is_neither_corrected_nor_taken() {
        colleagues
                .given(ENROLLED)
                .when(new TakeRole(LIN, DAY, "写错"), DEPARTMENT)
                .expectException(Staff.refusal(CommonRule.NOT_FOUND));
        colleagues
                .given(ENROLLED)
                .when(new CorrectRole(LIN, DAY, OrganisationRole.OTHER, MAIN, "写错"), DEPARTMENT)
                .expectException(Staff.refusal(CommonRule.NOT_FOUND));
    }

    private static GiveRole support(OfficeId office) {
        return new GiveRole(LIN, DAY, OrganisationRole.SUPPORT, office);
    }
}
