package guanxi.platform.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import guanxi.platform.decision.SettableClock;
import guanxi.platform.store.Collection;
import guanxi.platform.store.DocumentStore;
import guanxi.platform.store.Query;
import guanxi.platform.store.sqlite.SqliteDocumentStore;
import java.time.Duration;
import java.util.List;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;

class ViewTokenStoreTest {
    private static final String PROCESSOR = "accounts-projection";
    private static final GlobalSequenceTrackingToken AT_7 = new GlobalSequenceTrackingToken(7);
    private final DocumentStore store = SqliteDocumentStore.inMemory();
    private final SettableClock clock = new SettableClock();
    private final ViewTokenStore here = tokens("here");
    private final ViewTokenStore there = tokens("there");

    @BeforeEach
    void makeSegments() {
        store.ensure(new Collection("docs_1", List.of()));
        here.initializeTokenSegments(PROCESSOR, 2);
    }

    @Test
    void segments_are_made_once_and_have_no_position() {
        assertThat(here.fetchSegments(PROCESSOR)).containsExactly(0, 1);
        assertThat(here.fetchToken(PROCESSOR, 0)).isNull();
        assertThatThrownBy(() -> there.initializeTokenSegments(PROCESSOR, 2))
                .isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_replay_that_has_not_begun_has_no_position() {
        var replay = ReplayToken.createReplayToken(AT_7);
        here.initializeTokenSegments("other-projection", 1, replay);
        assertThat(here.fetchToken("other-projection", 0)).isNull();
        here.storeToken(((ReplayToken) replay).advancedTo(new GlobalSequenceTrackingToken(3)), "other-projection", 0);
        assertThat(here.positions("other-projection")).containsEntry(0, 3L);
    }

    @Test
    void a_claim_is_its_owners_until_it_is_too_old() {
        here.fetchToken(PROCESSOR, 0);
        here.storeToken(AT_7, PROCESSOR, 0);
        assertThatThrownBy(() -> there.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        clock.pass(Duration.ofSeconds(9));
        here.extendClaim(PROCESSOR, 0);
        clock.pass(Duration.ofSeconds(9));
        assertThatThrownBy(() -> there.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        clock.pass(Duration.ofSeconds(2));
        assertThat(there.fetchToken(PROCESSOR, 0)).isEqualTo(AT_7);
        assertThatThrownBy(() -> here.extendClaim(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
    }

    @Test
    void a_released_claim_is_anybodys() {
        here.fetchToken(PROCESSOR, 0);
        here.releaseClaim(PROCESSOR, 0);
        assertThat(there.fetchToken(PROCESSOR, 0)).isNull();
        here.releaseClaim(PROCESSOR, 0);
        assertThatThrownBy(() -> here.fetchToken(PROCESSOR, 0)).isInstanceOf(UnableToClaimTokenException.class);
        here.dropAllClaims();
        assertThat(here.fetchToken(PROCESSOR, 0)).isNull();
    }

    @Test
    void pending_documents_are_written_with_the_token_and_only_once() {
        here.fetchToken(PROCESSOR, 0);
        inUnitOfWork(() -> {
            here.storeToken(AT_7, PROCESSOR, 0);
            here.storeToken(AT_7, PROCESSOR, 0);
        });
        assertThat(store.load("docs_1", List.of("d")).get("d").version()).isOne();
        assertThat(here.positions(PROCESSOR)).containsEntry(0, 7L).containsEntry(1, -1L);
    }

    @Test
    void a_stolen_claim_writes_neither_token_nor_documents() {
        here.fetchToken(PROCESSOR, 0);
        clock.pass(Duration.ofSeconds(11));
        there.fetchToken(PROCESSOR, 0);
        assertThatThrownBy(() -> inUnitOfWork(() -> here.storeToken(AT_7, PROCESSOR, 0)))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(store.count("docs_1", Query.all())).isZero();
        assertThat(there.positions(PROCESSOR)).containsEntry(0, -1L);
    }

    @Test
    void a_document_that_another_wrote_keeps_the_token_back() {
        here.fetchToken(PROCESSOR, 0);
        assertThatThrownBy(() -> inUnitOfWork(() -> {
                    store.commit(List.of(
                            new guanxi.platform.store.Write("docs_1", "d", 0, JsonNodeFactory.instance.objectNode())));
                    here.storeToken(AT_7, PROCESSOR, 0);
                }))
                .isInstanceOf(UnableToClaimTokenException.class);
        assertThat(here.positions(PROCESSOR)).containsEntry(0, -1L);
    }

    private void inUnitOfWork(Runnable work) {
        var unit = new BatchingUnitOfWork<EventMessage<?>>(GenericEventMessage.asEventMessage("event"));
        unit.attachTransaction(NoTransactionManager.INSTANCE);
        var changes = new Changes(store, new Generation("of_now", 1));
        changes.change(new Changes.Key("lines-projection", "docs_1", "d"), JsonNodeFactory.instance.objectNode(), "e");
        unit.resources().put(Changes.RESOURCE, changes);
        unit.onPrepareCommit(u -> work.run());
        var result = unit.executeWithResult(() -> null);
        if (result.isExceptional() && result.exceptionResult() instanceof RuntimeException e) throw e;
    }

    private ViewTokenStore tokens(String owner) {
        return TokenStores.plain(store, owner, clock);
    }
}
