package guanxi.hospitality.read.requests;

import static guanxi.hospitality.Requests.budget;
import static guanxi.hospitality.Requests.money;
import static guanxi.hospitality.Requests.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.hospitality.read.requests.RequestEntry.Status;
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
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestProjectionTest {
    private static final Instant NOW = Instant.parse("2026-06-05T01:00:00Z");
    private static final HospitalityRequestId REQUEST = new HospitalityRequestId("H1");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final Budget COST = budget("100.00", "1000.00");
    private static final HospitalityPlan PLAN =
            plan("S001", "C1", budget("100.00", "900.50"), Person.ofClient(new ClientId("C1"), "Wu", "director", null));
    private static final RequestEntry OPEN = RequestEntry.requested(REQUEST, PLAN, 0);

    private static final HospitalityRefused REFUSED =
            new HospitalityRefused(REQUEST, CLIENT, ApprovalStage.MANAGER, null, money("1000.80"), "too dear", NOW);

    private final ViewFixture<RequestEntry> requests = ViewFixture.of(new RequestProjection(), RequestEntry.VIEW);

    @Test
    void a_request_shows_the_sum_of_its_five_lines_F_12() {
        requests.given(requested("H1", PLAN)).expect(OPEN);
        assertThat(OPEN.total()).isEqualTo(money("1000.80"));
        assertThat(OPEN.totalFen()).isEqualTo(100_080);
        assertThat(OPEN.status()).isEqualTo(Status.REQUESTED);
    }

    @Test
    void a_refused_request_shows_the_reason() {
        requests.given(requested("H1", PLAN), REFUSED).expect(OPEN.refused("too dear", 1));
    }

    @Test
    void an_approved_request_shows_so() {
        requests.given(requested("H1", PLAN), approved()).expect(OPEN.approved(true, 1));
        assertThat(OPEN.approved(true, 1).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void a_request_of_which_a_stage_is_still_open_waits_for_it_X_17() {
        requests.given(requested("H1", PLAN), approved(ApprovalStage.EXECUTIVE)).expect(OPEN.withVersion(1));
    }

    @Test
    void a_settled_request_shows_the_budget_beside_what_it_cost_X_17() {
        requests.given(
                        requested("H1", PLAN),
                        approved(),
                        new HospitalitySettled(REQUEST, CLIENT, COST, money("1100.30"), NOW))
                .expect(OPEN.settled(COST, money("1100.30"), 2));
        assertThat(OPEN.settled(COST, money("1100.30"), 2).plan().budget()).isEqualTo(PLAN.budget());
    }

    @Test
    void an_event_delivered_twice_changes_nothing() {
        requests.given(requested("H1", PLAN), approved())
                .redelivering()
                .expectSame()
                .expect(OPEN.approved(true, 1));
    }

    @Test
    void a_clients_budget_is_the_sum_over_requests_of_whatever_state() {
        requests.given(
                requested("H1", PLAN),
                requested("H2", plan("S002", "C1", budget("0.05", "0"))),
                requested("H3", plan("S001", "C2", budget("10", "20"))),
                REFUSED);
        assertThat(queries().budgets(Query.all(), Paging.FIRST).items())
                .containsExactly(client("C1", "1001.15"), client("C2", "30.30"));
    }

    @Test
    void budgets_are_read_in_pages_that_follow_each_other() {
        requests.given(
                requested("H1", plan("S001", "C3", budget("3", "0"))),
                requested("H2", plan("S001", "C1", budget("1", "0"))),
                requested("H3", plan("S001", "C2", budget("2", "0"))),
                requested("H4", plan("S001", "C1", budget("1", "0"))));
        var first = queries().budgets(Query.all(), new Paging(2, null));
        var second = queries().budgets(Query.all(), new Paging(2, first.next()));
        assertThat(first.items()).containsExactly(client("C1", "2.60"), client("C2", "2.30"));
        assertThat(second.items()).containsExactly(client("C3", "3.30"));
        assertThat(second.next()).isNull();
    }

    @Test
    void a_cursor_of_another_list_is_refused() {
        assertThatThrownBy(() -> queries().budgets(Query.all(), new Paging(2, "nonsense")))
                .isInstanceOf(CommandRejected.class);
    }

    private static HospitalityApproved approved(ApprovalStage... stillOpen) {
        return new HospitalityApproved(
                REQUEST, CLIENT, ApprovalStage.MANAGER, null, money("1000.80"), List.of(stillOpen), NOW);
    }

    private RequestQueries queries() {
        return new RequestQueries(requests.reader());
    }

    private static HospitalityRequested requested(String number, HospitalityPlan plan) {
        return new HospitalityRequested(new HospitalityRequestId(number), plan, NOW);
    }

    private static ClientBudget client(String number, String amount) {
        return new ClientBudget(new ClientId(number), money(amount));
    }
}
