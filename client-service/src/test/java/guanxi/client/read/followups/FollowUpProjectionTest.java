package guanxi.client.read.followups;

import static org.assertj.core.api.Assertions.assertThat;

import guanxi.client.read.followups.FollowUpEntry.Closing;
import guanxi.client.read.followups.FollowUpEntry.State;
import guanxi.language.client.CaseId;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientRating;
import guanxi.language.client.FollowUpEvent.FollowUpCancelled;
import guanxi.language.client.FollowUpEvent.FollowUpClosed;
import guanxi.language.client.FollowUpEvent.FollowUpOpened;
import guanxi.language.client.FollowUpEvent.RatedAgain;
import guanxi.language.client.FollowUpId;
import guanxi.language.client.ServiceStandard;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.store.Query;
import guanxi.platform.view.Paging;
import guanxi.platform.view.ViewFixture;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FollowUpProjectionTest {
    private static final Instant NOW = Instant.parse("2026-07-03T17:00:00Z");
    private static final Instant DUE = Instant.parse("2026-07-07T15:59:59Z");
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId AGENT = new ColleagueId("S001");
    private static final CaseId COMPLAINT = new CaseId("K2");
    private final ViewFixture<FollowUpEntry> followUps = ViewFixture.of(new FollowUpProjection(), FollowUpEntry.VIEW);

    @Test
    void it_is_open_until_it_is_closed() {
        followUps.given(opened("E1", DUE)).expect(entry(State.OPEN, null, null, 0));
        followUps
                .given(new FollowUpClosed(id("E1"), CLIENT, AGENT, null, COMPLAINT, NOW))
                .expect(entry(State.CLOSED, null, new Closing(null, COMPLAINT, NOW), 1));
    }

    @Test
    void the_second_rating_stands_beside_the_first() {
        followUps.given(opened("E1", DUE), again("E1", 4)).expect(entry(State.OPEN, 4, null, 1));
        assertThat(queries().secondRatings()).isEqualTo(Map.of(id("E1"), 4));
    }

    @Test
    void one_that_is_cancelled_shows_what_it_was() {
        followUps
                .given(opened("E1", DUE), again("E1", 4), new FollowUpCancelled(id("E1"), CLIENT, AGENT, NOW))
                .expect(entry(State.CANCELLED, 4, null, 2));
        followUps.redelivering().expectSame();
    }

    @Test
    void what_is_due_first_comes_first_and_is_found_by_agent_client_and_state() {
        followUps.given(opened("E2", DUE.plusSeconds(1)), opened("E1", DUE));
        for (Query asked :
                new Query[] {Query.where("agent", "S001"), Query.where("clientId", "C1"), Query.where("state", "OPEN")})
            assertThat(queries().find(asked, Paging.FIRST).items())
                    .extracting(FollowUpEntry::followUpId)
                    .containsExactly(id("E1"), id("E2"));
        assertThat(queries().find(Query.where("state", "CLOSED"), Paging.FIRST).items())
                .isEmpty();
    }

    private FollowUpQueries queries() {
        return new FollowUpQueries(followUps.reader());
    }

    private static FollowUpId id(String entry) {
        return FollowUpId.of("S2-K1", entry);
    }

    private static ClientRating rating(String entry) {
        return new ClientRating(ServiceStandard.S2, "K1", entry, 2, NOW);
    }

    private static FollowUpOpened opened(String entry, Instant dueAt) {
        return new FollowUpOpened(id(entry), CLIENT, AGENT, rating(entry), dueAt, NOW);
    }

    private static RatedAgain again(String entry, int satisfaction) {
        return new RatedAgain(id(entry), CLIENT, AGENT, satisfaction, NOW);
    }

    private static FollowUpEntry entry(State state, Integer second, Closing closing, long version) {
        return new FollowUpEntry(id("E1"), CLIENT, AGENT, rating("E1"), state, DUE, second, closing, version);
    }
}
