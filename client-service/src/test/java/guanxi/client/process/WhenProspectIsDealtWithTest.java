package guanxi.client.process;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import guanxi.client.read.prospects.ProspectEntry;
import guanxi.client.read.prospects.ProspectQueries;
import guanxi.client.write.client.ClientCommand.ReturnClientToPool;
import guanxi.client.write.pool.LookAtProspect;
import guanxi.language.client.ClientEvent.ClientHandedOver;
import guanxi.language.client.ClientEvent.ClientStageChanged;
import guanxi.language.client.ClientId;
import guanxi.language.client.ClientProfile.Stage;
import guanxi.language.client.PoolEvent.PoolReturnFellDue;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.command.Reactions;
import guanxi.platform.progress.Progress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class WhenProspectIsDealtWithTest {
    private static final ClientId CLIENT = new ClientId("C1");
    private static final ColleagueId LIN = new ColleagueId("S001");
    private static final Instant NOW = Instant.parse("2026-07-05T16:00:00Z");
    private static final ClientHandedOver HANDED = new ClientHandedOver(CLIENT, new ColleagueId("S002"), LIN, NOW);

    private final Reactions reactions = mock(Reactions.class);
    private final ProspectQueries prospects = mock(ProspectQueries.class);
    private final ObjectProvider<Progress> progress = mock();
    private final WhenProspectIsDealtWith reaction = new WhenProspectIsDealtWith(reactions, prospects, progress);

    @BeforeEach
    void the_views_have_passed_it() {
        when(progress.getObject()).thenReturn(mock(Progress.class));
    }

    @Test
    void a_prospect_that_is_somebodys_is_looked_at() {
        knownAs(Stage.PROSPECT);
        reaction.on(HANDED, GenericEventMessage.asEventMessage(HANDED));
        verify(reactions).order("pool-process", LookAtProspect.of(CLIENT));
        verifyNoMoreInteractions(reactions);
    }

    @Test
    void a_client_that_is_none_is_not() {
        knownAs(Stage.ACTIVE);
        reaction.on(HANDED, GenericEventMessage.asEventMessage(HANDED));
        verifyNoInteractions(reactions);
    }

    @Test
    void one_that_is_none_any_more_is_looked_at_once_more() {
        knownAs(Stage.ACTIVE);
        var changed = new ClientStageChanged(CLIENT, Stage.PROSPECT, Stage.ACTIVE, NOW);
        reaction.on(changed, GenericEventMessage.asEventMessage(changed));
        verify(reactions).order("pool-process", LookAtProspect.of(CLIENT));
    }

    @Test
    void what_fell_due_returns_by_its_own_file() {
        reaction.on(new PoolReturnFellDue(CLIENT, LIN, NOW));
        verify(reactions).order("pool-process", new ReturnClientToPool(CLIENT, LIN, NOW));
    }

    private void knownAs(Stage stage) {
        when(prospects.find(CLIENT))
                .thenReturn(Optional.of(new ProspectEntry(CLIENT, LIN, stage, NOW, List.of(), false)));
    }
}
