package guanxi.visit.query.proposals;

import static guanxi.visit.query.proposals.Told.AHEAD;
import static guanxi.visit.query.proposals.Told.TODAY;
import static guanxi.visit.query.proposals.Told.file;
import static guanxi.visit.query.proposals.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;

import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Tier;
import guanxi.language.visit.Outcome;
import guanxi.language.visit.Setting;
import guanxi.visit.settings.Changed;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProposalsTest {

    @Test
    void they_stand_by_when_they_are_due_then_by_tier_then_by_client() {
        var again = new HisClient(file(client(1), Tier.SUPER_LARGE), visit(TODAY, Outcome.C, 0, 0), List.of());
        var late = new HisClient(file(client(9), Tier.B), visit(TODAY.minusDays(40), Outcome.A, 0, 0), List.of());
        var all = List.of(
                again,
                never(5, Tier.C),
                never(4, Tier.B),
                never(8, Tier.A),
                never(10, Tier.A),
                never(6, Tier.SUPER_LARGE),
                late);
        assertThat(of(all, Set.of()))
                .extracting(VisitProposal::clientId)
                .containsExactly(client(9), client(6), client(10), client(8), client(4), client(5), client(1));
    }

    @Test
    void a_day_is_given_in_that_order_and_not_to_whom_is_provided_for() {
        var all = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> never(10 - number, Tier.A))
                .toList();
        assertThat(of(all, Set.of(client(3))))
                .extracting(proposal -> proposal.clientId().number() + " "
                        + proposal.proposedOn().getDayOfMonth())
                .containsExactly("C2 9", "C4 9", "C5 9", "C6 9", "C7 9", "C8 9", "C9 10");
    }

    @Test
    void a_day_has_room_for_as_many_as_were_set_for_the_day_as_of_which_they_are_proposed() {
        var all = IntStream.rangeClosed(1, 3)
                .mapToObj(number -> never(number, Tier.A))
                .toList();
        var two = new DaysAhead(
                TODAY, Changed.from(TODAY, Setting.PROPOSED_A_DAY, 2).on(TODAY));
        assertThat(Proposals.of(all, Set.of(), two, day -> true))
                .extracting(VisitProposal::proposedOn)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(1), TODAY.plusDays(2));
    }

    private static List<VisitProposal> of(List<HisClient> clients, Set<ClientId> providedFor) {
        return Proposals.of(clients, providedFor, AHEAD, day -> true);
    }

    private static HisClient never(int number, Tier tier) {
        return new HisClient(file(client(number), tier), null, List.of());
    }

    private static ClientId client(int number) {
        return new ClientId("C" + number);
    }
}
