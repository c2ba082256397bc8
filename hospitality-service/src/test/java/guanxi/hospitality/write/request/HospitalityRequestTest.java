package guanxi.hospitality.write.request;

import static guanxi.hospitality.Requests.budget;
import static guanxi.hospitality.Requests.money;
import static guanxi.hospitality.Requests.plan;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasToString;
import static org.hamcrest.Matchers.not;

import guanxi.hospitality.write.request.RequestCommand.ApproveRequest;
import guanxi.hospitality.write.request.RequestCommand.RefuseRequest;
import guanxi.hospitality.write.request.RequestCommand.SettleRequest;
import guanxi.hospitality.write.request.RequestCommand.SubmitRequest;
import guanxi.language.Person;
import guanxi.language.client.ClientId;
import guanxi.language.hospitality.ApprovalStage;
import guanxi.language.hospitality.Budget;
import guanxi.language.hospitality.HospitalityEvent.HospitalityApproved;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRefused;
import guanxi.language.hospitality.HospitalityEvent.HospitalityRequested;
import guanxi.language.hospitality.HospitalityEvent.HospitalitySettled;
import guanxi.language.hospitality.HospitalityPlan;
import guanxi.language.hospitality.HospitalityRequestId;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.ActorParameterResolverFactory;
import guanxi.platform.decision.CommonRule;
import guanxi.platform.decision.DepartmentTime;
import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Persons;
import guanxi.platform.decision.Rule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.Test;

class HospitalityRequestTest {
    private static final Instant NOW = Instant.parse("2026-06-05T01:00:00Z");
    private static final Instant REQUESTED_AT = Instant.parse("2026-06-04T00:00:00Z");
    private static final HospitalityRequestId REQUEST = new HospitalityRequestId("H1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final Person GUEST = Person.ofClient(CLIENT, "Wu", "director", null);
    private static final Person OURS = Person.ofDepartment("Qian", "supervisor");
    private static final Set<String> GONE = Set.of("Wu", "Qian");
    private static final Person ERASED = GUEST.forgotten();
    private static final Budget ASKED = budget("100.00", "900.5");
    private static final Budget COST = budget("100.00", "1000.00");
    private static final Map<String, Object> ANYBODYS = as("manager");

    private final FixtureConfiguration<HospitalityRequest> request = new AggregateTestFixture<>(
                    HospitalityRequest.class)
            .registerInjectableResource(new OnlyTheseAreKnown())
            .registerInjectableResource((Persons) person -> GONE.contains(person.name()) ? person.forgotten() : person)
            .registerInjectableResource(new DepartmentTime(Clock.fixed(NOW, ZoneId.of("UTC")), ZoneId.of("UTC")))
            .registerParameterResolverFactory(new ActorParameterResolverFactory());

    private static final class OnlyTheseAreKnown implements References {
        @Override
        public boolean knows(ClientId client) {
            return client.equals(CLIENT);
        }

        @Override
        public boolean knows(ColleagueId specialist) {
            return specialist.number().equals("S001");
        }
    }

    @Test
    void a_request_is_submitted_with_its_five_lines_F_12() {
        request.givenNoPriorActivity()
                .when(submit(plan("S001", "C1", ASKED, GUEST)), ANYBODYS)
                .expectEvents(requested())
                .expectResultMessagePayload(new Outcome(0, true));
    }

    @Test
    void the_same_request_again_changes_nothing_whatever_became_of_it() {
        request.given(requested(), approved())
                .when(submit(plan("S001", "C1", budget("100", "900.50"), GUEST)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void the_first_accepted_request_stands_against_other_content() {
        refused(
                request.given(requested()).when(submit(plan("S001", "C1", COST, GUEST)), ANYBODYS),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_refusal_names_the_line_that_differs_and_both_amounts() {
        request.given(requested())
                .when(submit(plan("S001", "C1", COST, GUEST)), ANYBODYS)
                .expectExceptionDetails(hasToString(
                        containsString("field=budget.meal, facts={recorded=900.50 CNY, given=1000.00 CNY}")));
        request.given(requested(), approved(), settled())
                .when(new SettleRequest(REQUEST, ASKED), ANYBODYS)
                .expectExceptionDetails(
                        hasToString(containsString("field=meal, facts={recorded=1000.00 CNY, given=900.50 CNY}")));
        request.given(requested(), refusal())
                .when(new RefuseRequest(REQUEST, "too late"), ANYBODYS)
                .expectExceptionDetails(
                        hasToString(containsString("field=reason, facts={recorded=too dear, given=too late}")));
    }

    @Test
    void other_guests_are_named_as_a_field_and_shown_to_nobody() {
        Person other = Person.ofClient(CLIENT, "Zhou", "clerk", "13800138000");
        request.given(requested())
                .when(submit(plan("S001", "C1", ASKED, other)), ANYBODYS)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=clientGuests, facts={recorded=***, given=***}"),
                        not(containsString("Wu")),
                        not(containsString("Zhou")),
                        not(containsString("13800138000")))));
    }

    @Test
    void other_guests_of_ours_are_named_as_a_field_and_shown_to_nobody() {
        var told = plan("S001", "C1", ASKED, GUEST).withGuests(guest -> guest.equals(GUEST) ? GUEST : OURS);
        request.given(requested())
                .when(submit(told), ANYBODYS)
                .expectNoEvents()
                .expectExceptionDetails(hasToString(allOf(
                        containsString("field=ourGuests, facts={recorded=***, given=***}"),
                        not(containsString("Zhang")),
                        not(containsString("Qian")))));
    }

    @Test
    void a_form_that_names_an_erased_guest_of_ours_again_changes_nothing() {
        var told = plan("S001", "C1", ASKED).withGuests(guest -> OURS);
        request.given(new HospitalityRequested(REQUEST, told.withGuests(Person::forgotten), REQUESTED_AT))
                .when(submit(told), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void beside_an_erased_guest_the_field_that_differs_is_still_found() {
        request.given(new HospitalityRequested(REQUEST, plan("S001", "C1", ASKED, ERASED), REQUESTED_AT))
                .when(submit(plan("S001", "C1", COST, GUEST)), ANYBODYS)
                .expectExceptionDetails(hasToString(containsString("field=budget.meal")));
    }

    @Test
    void a_form_that_names_an_erased_guest_again_changes_nothing() {
        request.given(new HospitalityRequested(REQUEST, plan("S001", "C1", ASKED, ERASED), REQUESTED_AT))
                .when(submit(plan("S001", "C1", ASKED, GUEST)), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(0, false));
    }

    @Test
    void an_unknown_applicant_is_refused() {
        refused(
                request.givenNoPriorActivity().when(submit(plan("S999", "C1", ASKED)), ANYBODYS),
                CommonRule.UNKNOWN_SPECIALIST);
    }

    @Test
    void an_unknown_client_is_refused() {
        refused(
                request.givenNoPriorActivity().when(submit(plan("S001", "C9", ASKED)), ANYBODYS),
                CommonRule.UNKNOWN_CLIENT);
    }

    @Test
    void a_negative_line_is_refused_even_if_the_total_is_not() {
        refused(
                request.givenNoPriorActivity().when(submit(plan("S001", "C1", budget("-0.01", "900.00"))), ANYBODYS),
                RequestRule.AMOUNTS_ARE_NOT_NEGATIVE);
    }

    @Test
    void a_specialist_asks_for_nothing_in_a_colleagues_name_R_02() {
        refused(
                request.givenNoPriorActivity().when(submit(plan("S001", "C1", ASKED)), Map.of(Actor.REACH, "S002")),
                CommonRule.OUT_OF_REACH);
    }

    @Test
    void an_open_request_is_approved_X_17() {
        request.given(requested()).when(new ApproveRequest(REQUEST), ANYBODYS).expectEvents(approved());
    }

    @Test
    void an_approval_says_as_what_and_by_whom_and_for_how_much_X_17() {
        var director = Map.of(Actor.REACH, "*", Actor.ROLES, "manager,executive", Actor.COLLEAGUE, "D01");
        request.given(requested())
                .when(new ApproveRequest(REQUEST), director)
                .expectEvents(approved(ApprovalStage.EXECUTIVE, new ColleagueId("D01")));
    }

    @Test
    void who_stands_for_no_stage_that_is_open_decides_nothing() {
        for (String role : List.of("supervisor", "finance", "")) {
            refused(
                    request.given(requested()).when(new ApproveRequest(REQUEST), as(role)),
                    RequestRule.NO_STAGE_FOR_THIS_ROLE);
            refused(
                    request.given(requested()).when(new RefuseRequest(REQUEST, "too dear"), as(role)),
                    RequestRule.NO_STAGE_FOR_THIS_ROLE);
        }
    }

    @Test
    void a_request_of_which_a_stage_is_still_open_is_not_settled() {
        var first = new HospitalityApproved(
                REQUEST, CLIENT, ApprovalStage.MANAGER, null, money("1000.80"), List.of(ApprovalStage.EXECUTIVE), NOW);
        refused(
                request.given(requested(), first).when(new SettleRequest(REQUEST, COST), ANYBODYS),
                RequestRule.ONLY_AN_APPROVED_REQUEST_IS_SETTLED);
    }

    @Test
    void approving_again_changes_nothing_even_after_the_settlement() {
        request.given(requested(), approved(), settled())
                .when(new ApproveRequest(REQUEST), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void a_refused_request_cannot_be_approved() {
        refused(
                request.given(requested(), refusal()).when(new ApproveRequest(REQUEST), ANYBODYS),
                RequestRule.ONLY_AN_OPEN_REQUEST_IS_APPROVED);
    }

    @Test
    void an_open_request_is_refused_with_a_reason() {
        request.given(requested())
                .when(new RefuseRequest(REQUEST, "too dear"), ANYBODYS)
                .expectEvents(refusal());
    }

    @Test
    void refusing_for_the_same_reason_changes_nothing() {
        request.given(requested(), refusal())
                .when(new RefuseRequest(REQUEST, "too dear"), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(1, false));
    }

    @Test
    void the_first_reason_of_a_refusal_stands() {
        refused(
                request.given(requested(), refusal()).when(new RefuseRequest(REQUEST, "too late"), ANYBODYS),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void an_approved_request_cannot_be_refused() {
        refused(
                request.given(requested(), approved()).when(new RefuseRequest(REQUEST, "too dear"), ANYBODYS),
                RequestRule.ONLY_AN_OPEN_REQUEST_IS_REFUSED);
    }

    @Test
    void an_approved_request_is_settled_with_what_it_cost_X_17() {
        request.given(requested(), approved())
                .when(new SettleRequest(REQUEST, COST), ANYBODYS)
                .expectEvents(settled());
    }

    @Test
    void the_same_settlement_again_changes_nothing() {
        request.given(requested(), approved(), settled())
                .when(new SettleRequest(REQUEST, COST), ANYBODYS)
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(2, false));
    }

    @Test
    void another_settlement_is_refused() {
        refused(
                request.given(requested(), approved(), settled()).when(new SettleRequest(REQUEST, ASKED), ANYBODYS),
                CommonRule.ALREADY_RECORDED_DIFFERENTLY);
    }

    @Test
    void a_request_that_nobody_approved_is_not_settled() {
        refused(
                request.given(requested()).when(new SettleRequest(REQUEST, COST), ANYBODYS),
                RequestRule.ONLY_AN_APPROVED_REQUEST_IS_SETTLED);
    }

    @Test
    void a_refused_request_is_not_settled() {
        refused(
                request.given(requested(), refusal()).when(new SettleRequest(REQUEST, COST), ANYBODYS),
                RequestRule.ONLY_AN_APPROVED_REQUEST_IS_SETTLED);
    }

    private static void refused(ResultValidator<HospitalityRequest> result, Rule rule) {
        result.expectNoEvents().expectExceptionDetails(hasToString(containsString("code=" + rule.name() + ",")));
    }

    private static Map<String, Object> as(String roles) {
        return Map.of(Actor.REACH, "*", Actor.ROLES, roles);
    }

    private static SubmitRequest submit(HospitalityPlan plan) {
        return new SubmitRequest(REQUEST, plan);
    }

    private static HospitalityRequested requested() {
        return new HospitalityRequested(REQUEST, plan("S001", "C1", ASKED, GUEST), REQUESTED_AT);
    }

    private static HospitalityApproved approved() {
        return approved(ApprovalStage.MANAGER, null);
    }

    private static HospitalityApproved approved(ApprovalStage stage, ColleagueId approver) {
        return new HospitalityApproved(REQUEST, CLIENT, stage, approver, money("1000.80"), List.of(), NOW);
    }

    private static HospitalityRefused refusal() {
        return new HospitalityRefused(REQUEST, CLIENT, ApprovalStage.MANAGER, null, money("1000.80"), "too dear", NOW);
    }

    private static HospitalitySettled settled() {
        return new HospitalitySettled(REQUEST, CLIENT, COST, money("1100.30"), NOW);
    }
}
