package guanxi.visit.query.proposals;

import static guanxi.language.visit.Samples.LIN;
import static guanxi.language.visit.Samples.SHOP;
import static guanxi.visit.query.proposals.Told.TODAY;
import static guanxi.visit.query.proposals.Told.asOf;
import static guanxi.visit.query.proposals.Told.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import guanxi.language.client.ClientId;
import guanxi.language.organisation.ColleagueId;
import guanxi.visit.read.days.DayQueries;
import guanxi.visit.read.visits.VisitEntry;
import guanxi.visit.read.visits.VisitQueries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LastVisitQueriesTest {
    private static final ClientId OTHER = new ClientId("C00002");
    private static final ColleagueId CHEN = new ColleagueId("S002");
    private static final LocalDate LATELY = TODAY.minusDays(90);
    private final VisitQueries visits = mock(VisitQueries.class);
    private final DayQueries days = mock(DayQueries.class);

    @Test
    void the_last_valid_one_counts_whoever_made_it() {
        var earlier = visit("V1", TODAY.minusDays(9));
        var byChen = visit("V2", TODAY.minusDays(5)).withSpecialistId(CHEN);
        var invalid = visit("V3", TODAY.minusDays(2));
        lately(List.of(SHOP), earlier, byChen, invalid);
        when(days.validOn(LIN, Set.of(earlier.on(), invalid.on()))).thenReturn(Set.of(earlier.visitId()));
        when(days.validOn(CHEN, Set.of(byChen.on()))).thenReturn(Set.of(byChen.visitId()));
        assertThat(find(SHOP)).isEqualTo(Map.of(SHOP, byChen));
    }

    @Test
    void of_two_that_start_at_once_it_is_the_one_with_the_higher_number() {
        valid(visit("V2", TODAY), visit("V10", TODAY));
        lately(List.of(SHOP), visit("V2", TODAY), visit("V10", TODAY));
        assertThat(find(SHOP)).isEqualTo(Map.of(SHOP, visit("V2", TODAY)));
    }

    @Test
    void whoever_was_not_visited_lately_is_looked_for_among_all_earlier_ones() {
        var lately = visit("V2", LATELY);
        var longAgo = visit("V1", LATELY.minusDays(1)).withClientId(OTHER);
        valid(lately, longAgo);
        lately(List.of(SHOP, OTHER), lately);
        when(visits.completedBetween(List.of(OTHER), null, LATELY.minusDays(1))).thenReturn(List.of(longAgo));
        assertThat(find(SHOP, OTHER)).isEqualTo(Map.of(SHOP, lately, OTHER, longAgo));
    }

    @Test
    void who_has_no_valid_one_has_none() {
        lately(List.of(SHOP), visit("V1", TODAY));
        assertThat(find(SHOP)).isEmpty();
    }

    private Map<ClientId, VisitEntry> find(ClientId... clients) {
        return new LastVisitQueries(visits, days).find(List.of(clients), asOf(TODAY));
    }

    private void lately(List<ClientId> clients, VisitEntry... made) {
        when(visits.completedBetween(clients, LATELY, TODAY)).thenReturn(List.of(made));
    }

    private void valid(VisitEntry one, VisitEntry other) {
        when(days.validOn(any(), any())).thenReturn(Set.of(one.visitId(), other.visitId()));
    }
}
